// JSON as a terminal may show it: what could act on the screen or reorder a line is written as its escape.

/** What JSON.stringify leaves as it is: C1 controls, bidi and zero-width characters, line separators. */
const ACTING = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;

const escaped = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');

/** The same document for whoever parses it (RFC 8259 7 lets any character be escaped). `indent`: as for JSON.stringify. */
export const terminalJson = (value: unknown, indent = 0): string =>
  JSON.stringify(value, null, indent).replace(ACTING, escaped);
