// The code that a customer reads out to whoever helps: short, without vowels, read however it is typed (RFC 8628 6.1).

/** No vowels, so that no word comes of it; none that sound or look like another. 20^8 is 2.6e10. */
export const helpCodeLetters = 'BCDFGHJKLMNPQRSTVWXZ';
export const HELP_CODE_LENGTH = 8;

/** What was typed, in the one form that is compared: case, dashes and spaces do not matter. Null: no code at all. */
export function readHelpCode(typed: string): string | null {
  const text = typed.replace(/[\s\p{Pd}]/gu, '').toUpperCase();
  return text.length === HELP_CODE_LENGTH && [...text].every((letter) => helpCodeLetters.includes(letter))
    ? text
    : null;
}

/** As it is shown and read out: "WDJB-MJHT". */
export const shownHelpCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`;
