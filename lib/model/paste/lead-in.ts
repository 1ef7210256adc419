// Finds where a header begins below what was copied with it: a greeting, a heading, the table of a mail app.
import { fieldNameIn, isBlank, isTrace, isUsual } from './header-lines.ts';

/** Lines above a header that are looked at. */
const MOST_LINES = 200;
/** What can stand before each line: blanks, and the marks of a quotation. */
const MARGIN = /^[\s\u200b>|]*/;
/** Lines of the table that Gmail shows above a message's source, in every language; no field has such a name. */
const TABLE = /^\s*['"]?(?:SPF|DKIM|DMARC)['"]?\s*[:\t]/i;

export const marginOf = (line: string): string => MARGIN.exec(line)?.[0] ?? '';
const bare = (line: string): string => line.slice(marginOf(line).length);

/** The place of the first line of the header; null: there is none that could be told. */
export function beginningOf(lines: readonly string[]): number | null {
  const first = lines.findIndex((line) => !isBlank(line));
  if (first < 0) return null;
  const table = tableEnd(lines, first);
  if (table !== null) return table;
  const open = lines[first] ?? '';
  const name = fieldNameIn(bare(open));
  if (name !== null) return isUsual(name) ? first : (belowHeading(lines, first) ?? first);
  // The line of an mbox file says that a message follows.
  if (/^>?From /.test(open)) return first + 1 < lines.length ? first + 1 : null;
  const found = lines.slice(first, first + MOST_LINES).findIndex((line) => isUsual(fieldNameIn(bare(line))));
  return found < 0 ? null : first + found;
}

/** "Header:" or the like, with an empty line below it and then a header; null: what begins at `first` is one itself. */
function belowHeading(lines: readonly string[], first: number): number | null {
  const names = lines.slice(first, first + MOST_LINES).map((line) => (isBlank(line) ? null : fieldNameIn(bare(line))));
  const usual = names.findIndex(isUsual);
  const gap = lines.slice(first, first + MOST_LINES).findIndex(isBlank);
  return gap >= 0 && usual > gap && names.slice(usual + 1).some(isUsual) ? first + usual : null;
}

/** The first line behind such a table that a server wrote; null: there is no table. */
function tableEnd(lines: readonly string[], first: number): number | null {
  const head = lines.slice(first, first + MOST_LINES);
  const trace = head.findIndex((line) => isTrace(fieldNameIn(bare(line))));
  if (trace < 0 || !head.slice(0, trace).some((line) => TABLE.test(line))) return null;
  return first + trace;
}
