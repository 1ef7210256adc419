// Masks a password that a server sends back, in every form it may come back in.
import type { Secret } from '../model/secret.ts';

const HIDDEN = '[hidden]';

/** The part of base64(text) that stays the same when text stands at byte offset `shift` of a longer message. */
function base64Core(bytes: Buffer, shift: number): string {
  const encoded = Buffer.concat([Buffer.alloc(shift), bytes])
    .toString('base64')
    .replace(/=+$/, '');
  const start = shift === 0 ? 0 : shift + 1; // characters that hold bits of the bytes before
  const whole = Math.floor(((shift + bytes.length) * 8) / 6); // characters wholly made of known bits
  return encoded.slice(start, whole);
}

/**
 * A function that takes the secret out of server text: raw, base64 at any offset, URL-encoded, hex and UTF-16.
 * A line that holds a secret too short to be cut out without showing its letters is hidden whole.
 */
export function maskFor(secret: Secret): (text: string) => string {
  const raw = secret.reveal();
  if (raw === '') return (text) => text;
  const bytes = Buffer.from(raw, 'utf8');
  const latin = bytes.toString('latin1'); // sockets are read as latin1
  const short = bytes.length < 4;
  const exact = new Set([
    raw,
    latin,
    raw.split('').join('\0'),
    encodeURIComponent(raw),
    encodeURIComponent(raw).replace(/%20/g, '+'),
  ]);
  for (const shift of [0, 1, 2]) {
    const core = base64Core(bytes, shift);
    if (core.length >= (short ? 2 : 4)) exact.add(core);
    const wide = base64Core(Buffer.from(raw, 'utf16le'), shift);
    if (wide.length >= 4) exact.add(wide);
  }
  const anyCase = [
    bytes.toString('hex'),
    Buffer.from(raw, 'utf16le').toString('hex'),
    [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  ];
  const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const longestFirst = (forms: Iterable<string>) =>
    [...forms]
      .filter((form) => form !== '')
      .sort((x, y) => y.length - x.length)
      .map(literal)
      .join('|');
  const patterns = [new RegExp(longestFirst(exact), 'g'), new RegExp(longestFirst(anyCase), 'gi')];
  return (text) => {
    let masked = text;
    for (const pattern of patterns) masked = masked.replace(pattern, HIDDEN);
    return short && masked !== text ? HIDDEN : masked;
  };
}

/** What a reply's meaning is read from holds no secret, and must stay readable whatever the password is ("OK", "2"). */
const STATUS =
  /^(?:\* (?:(?:OK|NO|BAD|BYE|PREAUTH|CAPABILITY)\b ?)?|M\d{1,3} (?:OK|NO|BAD)\b ?|\+OK\b ?|-ERR\b ?|\+ ?$|\d{3}(?:[ -]|$))(?:\[(?:AUTHENTICATIONFAILED|UNAVAILABLE|LIMIT|AUTH|IN-USE|SYS\/TEMP|SYS\/PERM)\] ?|\d\.\d{1,3}\.\d{1,3} )?/i;

/** What a run hides: nothing until its password is first sent, from then on that password, in every session of the run. */
export class RunMask {
  #mask: (text: string) => string = (text) => text;

  /** The secret is about to be sent: from now on it may come back, from any server of the run. */
  cover(secret: Secret): void {
    this.#mask = maskFor(secret);
  }

  /** A server's line, or a part of it, without the secret. */
  readonly apply = (text: string): string => {
    const status = STATUS.exec(text)?.[0] ?? '';
    return status + this.#mask(text.slice(status.length));
  };
}
