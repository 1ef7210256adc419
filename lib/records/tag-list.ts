// Reads the "name=value; name=value" lists of DKIM and DMARC records (RFC 6376 3.2), keeping every position.
import type { SyntaxFault } from '../model/evidence.ts';

/** One tag. `text.slice(start, end)` is the whole tag, `text.slice(valueStart, end)` its value; both trimmed. */
export interface Tag {
  name: string;
  value: string;
  start: number;
  valueStart: number;
  end: number;
}

export interface TagList {
  /** In order, without repetitions. */
  tags: Tag[];
  faults: SyntaxFault[];
}

/** Blanks are spaces, tabs and line ends (RFC 6376 2.8): what else looks like one, such as U+00A0, belongs to the text. */
export const trimBlanks = (text: string): string => text.replace(/^[ \t\r\n]+|(?<![ \t\r\n])[ \t\r\n]+$/g, '');

/** Marks `text.slice(start, end)` as faulty; a long piece is cut to 200 characters, and `end` with it. */
export function faultAt(key: string, text: string, start: number, end: number): SyntaxFault {
  const stop = Math.min(end, start + 200);
  return { key, start, end: stop, text: text.slice(start, stop) };
}

/**
 * The tags of `text`. Faults: `escaped-semicolon` ("\;", as zone editors leave it), `quotes`, `no-equals`,
 * `bad-tag-name`, `duplicate-tag` (RFC 6376 3.2 forbids it). Reading goes on after each as if it were mended.
 */
export function parseTagList(text: string): TagList {
  const faults: SyntaxFault[] = [];
  for (const [key, wrong] of [
    ['escaped-semicolon', /\\;/],
    ['quotes', /["\u201c\u201d]/],
  ] as const) {
    const found = wrong.exec(text);
    if (found) faults.push(faultAt(key, text, found.index, found.index + found[0].length));
  }
  // Spaces of the same length keep the positions.
  const mended = text.replace(/\\(?=;)|["\u201c\u201d]/g, ' ');
  const tags: Tag[] = [];
  let start = 0;
  for (const piece of mended.split(';')) {
    const tag = readTag(text, piece, start, faults);
    start += piece.length + 1;
    if (!tag) continue;
    if (tags.some(({ name }) => name === tag.name)) faults.push(faultAt('duplicate-tag', text, tag.start, tag.end));
    else if (tags.length < 100) tags.push(tag);
  }
  return { tags, faults };
}

function readTag(text: string, piece: string, offset: number, faults: SyntaxFault[]): Tag | null {
  const trimmed = trimBlanks(piece);
  // An empty piece is the allowed final semicolon, or a harmless doubled one.
  if (trimmed === '') return null;
  const start = offset + piece.indexOf(trimmed);
  const end = start + trimmed.length;
  const equals = trimmed.indexOf('=');
  if (equals < 0) {
    faults.push(faultAt('no-equals', text, start, end));
    return null;
  }
  const name = trimBlanks(trimmed.slice(0, equals));
  if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(name)) {
    faults.push(faultAt('bad-tag-name', text, start, start + equals + 1));
    return null;
  }
  const value = trimBlanks(trimmed.slice(equals + 1));
  return { name, value, start, valueStart: end - value.length, end };
}
