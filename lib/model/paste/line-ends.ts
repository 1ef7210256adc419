// Undoes what tools do to the line ends of a copied text, or to all of its characters.

/** Text that was UTF-16 and was read as bytes: every second character is NUL. */
const WIDE = /^[\ufeff\ufffd\0]{0,4}(?:[\t\r\n -~]\0){8}/;
/** Ends of lines that some pages give in the place of usual ones: NEL and the separators of Unicode. */
const RARE_ENDS = /[\u0085\u2028\u2029]/g;

/** The text with usual line ends; the very same text when they are. Linear. */
export function withUsualLineEnds(text: string): string {
  const narrow = WIDE.test(text) ? text.replace(/^[\ufeff\ufffd]+|\0/g, '') : text;
  if (!/[\r\n]/.test(narrow)) return narrow.replace(RARE_ENDS, '\n');
  // A file turned from LF to CRLF twice. In a text with other ends as well, a lone CR is an end of its own.
  return /\r\r\n/.test(narrow) && !/(?<!\r\r)\n/.test(narrow) ? narrow.replaceAll('\r\r\n', '\r\n') : narrow;
}
