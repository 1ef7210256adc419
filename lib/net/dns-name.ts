// DNS names as this program writes them: lower case, no trailing dot, bytes that would not show as \DDD.
import { randomBytes } from 'node:crypto';

/** RFC 1035 2.3.4; 255 octets on the wire are 253 characters of text. */
const MAX_LABEL = 63;
const MAX_NAME = 253;

/**
 * A name fit to be asked for, in its one spelling ("." for the root), or null. Every printable ASCII character but
 * the backslash may stand in a label: underscores are common, and SPF macros make odd ones, with spaces too
 * (RFC 7208 7.1). dns-packet checks none of this: it would send a label of 64 bytes, and turn "a..b" into "a".
 */
export function normalizeName(name: string): string | null {
  if (name === '.') return name;
  const bare = (name.endsWith('.') ? name.slice(0, -1) : name).toLowerCase();
  if (bare.length > MAX_NAME || !/^[ -[\]-~]+$/.test(bare)) return null;
  return bare.split('.').every((label) => label.length >= 1 && label.length <= MAX_LABEL) ? bare : null;
}

/** A decoded name in the same spelling. Other bytes come as \DDD (RFC 1035 5.1), so none of them acts on a terminal. */
export function readName(decoded: string): string {
  if (decoded === '.' || decoded === '') return '.';
  return decoded
    .toLowerCase()
    .replace(/[^!-~]/gu, (character) =>
      [...Buffer.from(character)].map((byte) => `\\${String(byte).padStart(3, '0')}`).join(''),
    );
}

/** The name with each letter's case chosen at random (0x20): a forger has to guess it too. */
export function mixCase(name: string): string {
  const coins = randomBytes(name.length);
  return [...name].map((letter, at) => (coins[at]! & 1 ? letter.toUpperCase() : letter)).join('');
}
