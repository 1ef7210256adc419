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

/** As it stands between the quotes of an IMAP command. */
export const escapedForQuotes = (text: string): string => text.replace(/[\\"]/g, '\\$&');

/**
 * A function that takes the secret out of server text: raw, base64 at any offset, URL-encoded, hex and UTF-16.
 * A line that holds a secret too short to be cut out without showing its letters is hidden whole.
 */
export function maskFor(secret: Secret): (text: string) => string {
  const raw = secret.reveal();
  if (raw === '') return (text) => text;
  const bytes = Buffer.from(raw, 'utf8');
  const url = encodeURIComponent(raw.toWellFormed()); // half a surrogate pair has no URL form: it would throw
  const latin = bytes.toString('latin1'); // sockets are read as latin1
  const little = Buffer.from(raw, 'utf16le');
  const big = Buffer.from(little).swap16();
  const short = bytes.length < 4;
  const exact = new Set([raw, latin, raw.split('').join('\0'), url, url.replace(/%20/g, '+'), escapedForQuotes(raw)]);
  // A server that sends it back raw sends each of its lines as a line.
  const lines = [raw, latin].flatMap((text) => (/[\r\n]/.test(text) ? text.split(/[\r\n]+/) : []));
  for (const line of lines) if (line.length >= 4) exact.add(line);
  for (const shift of [0, 1, 2]) {
    const core = base64Core(bytes, shift);
    if (core.length >= (short ? 2 : 4)) exact.add(core);
    for (const wide of [little, big]) {
      const wideCore = base64Core(wide, shift);
      if (wideCore.length >= 4) exact.add(wideCore);
    }
  }
  const anyCase = [
    bytes.toString('hex'),
    little.toString('hex'),
    big.toString('hex'),
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
    const masked = this.#mask(text);
    if (masked.startsWith(status)) return masked;
    // A password such as "+OK then" begins like a status: what follows is its end, and would not be known for it.
    const isWithin = this.#mask(status) !== status;
    return status + (isWithin ? this.#mask(text.slice(status.length)) : HIDDEN);
  };
}
