// The code that a customer reads out to whoever helps: short, without vowels, good once (RFC 8628 6.1).
import { randomInt } from 'node:crypto';

/** No vowels, so that no word comes of it; none that sound or look like another. 20^8 is 2.6e10. */
const letters = 'BCDFGHJKLMNPQRSTVWXZ';
const LENGTH = 8;

/** Milliseconds that it is good for. */
export const CODE_MS = 10 * 60_000;

/** As it is shown and read out: "WDJB-MJHT". */
export function makeHelpCode(): string {
  const text = Array.from({ length: LENGTH }, () => letters[randomInt(letters.length)]).join('');
  return `${text.slice(0, 4)}-${text.slice(4)}`;
}

/** What was typed, in the one form that is compared: case, dashes and spaces do not matter. Null: no code at all. */
export function readHelpCode(typed: string): string | null {
  const text = typed.replace(/[\s\p{Pd}]/gu, '').toUpperCase();
  return text.length === LENGTH && [...text].every((letter) => letters.includes(letter)) ? text : null;
}
