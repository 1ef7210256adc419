// Cuts the body of a structured header field into words, comments and separators (RFC 5322 3.2), in one pass.

export interface HeaderToken {
  /** `word`: anything else, quoted strings with their blanks included but without their quotes. */
  kind: 'word' | 'comment' | 'separator';
  /** Without the brackets of a comment. */
  text: string;
  /** Where it begins in the field's value. */
  start: number;
}

/** More than any honest field has. */
const MOST_TOKENS = 1000;
const DEEPEST_COMMENT = 32;

/**
 * `separators`: the characters that end a word and stand alone, such as ";". Comments may be nested; one that never
 * closes reaches to the end. Never throws; linear in the length of `value`.
 */
export function headerTokens(value: string, separators: string): HeaderToken[] {
  const tokens: HeaderToken[] = [];
  let word = '';
  let wordStart = 0;
  let at = 0;
  const endWord = () => {
    if (word !== '') tokens.push({ kind: 'word', text: word, start: wordStart });
    word = '';
  };
  while (at < value.length && tokens.length < MOST_TOKENS) {
    const character = value[at]!;
    if (character === '(') {
      endWord();
      const end = commentEnd(value, at);
      tokens.push({ kind: 'comment', text: value.slice(at + 1, end).trim(), start: at });
      at = end + 1;
    } else if (character === '"') {
      const end = quoteEnd(value, at);
      if (word === '') wordStart = at;
      word += value.slice(at + 1, end).replace(/\\(.)/gs, '$1');
      at = end + 1;
    } else if (separators.includes(character)) {
      endWord();
      tokens.push({ kind: 'separator', text: character, start: at });
      at += 1;
    } else if (character === ' ' || character === '\t' || character === '\r' || character === '\n') {
      endWord();
      at += 1;
    } else {
      if (word === '') wordStart = at;
      word += character;
      at += 1;
    }
  }
  endWord();
  return tokens;
}

/** The place of the bracket that closes the comment beginning at `from`, or the end of the text. */
function commentEnd(value: string, from: number): number {
  let depth = 0;
  for (let at = from; at < value.length; at++) {
    const character = value[at];
    if (character === '\\') at += 1;
    else if (character === '(') depth = Math.min(depth + 1, DEEPEST_COMMENT);
    else if (character === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return value.length;
}

function quoteEnd(value: string, from: number): number {
  for (let at = from + 1; at < value.length; at++) {
    if (value[at] === '\\') at += 1;
    else if (value[at] === '"') return at;
  }
  return value.length;
}
