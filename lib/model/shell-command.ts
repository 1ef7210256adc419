// A command line to copy into a terminal: every word quoted where it has to be, or no line at all.

/** Signs that no POSIX shell and no zsh reads as its own; "=" at the beginning is one of zsh's. */
const PLAIN = /^[A-Za-z0-9_@%+:,./-][A-Za-z0-9_@%+=:,./-]*$/;
/** Controls act in a terminal before any shell quotes them, and other scripts can pass for letters. */
const PRINTABLE = /^[\x20-\x7e]*$/;

const quoted = (word: string): string => (PLAIN.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);

/** The words as one line for a POSIX shell; null: one of them holds a sign that does not belong into a terminal. */
export function shellCommand(words: readonly string[]): string | null {
  return words.every((word) => PRINTABLE.test(word)) ? words.map(quoted).join(' ') : null;
}
