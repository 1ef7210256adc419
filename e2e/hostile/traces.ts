// The forms in which a password could turn up where it must not be.
import type { Canary } from './canaries.ts';

const json = (text: string) => JSON.stringify(text).slice(1, -1);
const html = (text: string) =>
  text.replace(/[&<>"']/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? '&#x27;');

/** The part of base64 that stays the same when the bytes stand at this offset of a longer text. */
function base64At(offset: number, bytes: Buffer): string {
  const encoded = Buffer.concat([Buffer.alloc(offset), bytes])
    .toString('base64')
    .replace(/=+$/, '');
  return encoded.slice(offset === 0 ? 0 : offset + 1, -1);
}

/** Raw, base64 (also within SASL PLAIN), URL-encoded, hexadecimal, UTF-16; texts as sockets give them and as people read them. */
export function tracesOf(password: string, user = ''): string[] {
  const bytes = Buffer.from(password, 'utf8');
  const wide = Buffer.from(password, 'utf16le');
  const swapped = Buffer.from(wide).swap16();
  const url = encodeURIComponent(password.toWellFormed());
  const base64 = [bytes, wide, swapped].flatMap((data) => [0, 1, 2].map((offset) => base64At(offset, data)));
  const hex = [bytes, wide, swapped].map((data) => data.toString('hex'));
  const forms = [
    password,
    bytes.toString('latin1'),
    Buffer.from(`\0${user}\0${password}`).toString('base64').replace(/=+$/, '').slice(0, -1),
    ...base64,
    ...base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
    url,
    url.toLowerCase(),
    url.replaceAll('%20', '+'),
    ...hex,
    ...hex.map((text) => text.toUpperCase()),
    [...password].join('\0'),
    [...password].join('\u2400'),
    html(password),
  ];
  return [...new Set([...forms, ...forms.map(json)])].filter((form) => form.length > 3);
}

/** The traces found in `text`. */
export function tracesIn(text: string, password: string, user = ''): string[] {
  return tracesOf(password, user).filter((trace) => text.includes(trace));
}

/** The traces of a canary: of the whole, and of its token alone, whatever became of the rest. */
export function canaryIn(text: string, { password, token }: Canary, user = ''): string[] {
  return [...tracesIn(text, password, user), ...(token === null ? [] : tracesIn(text, token))];
}
