// Takes away what stands before each line of a copied header: the marks of a quotation, or the same indent.
import { fieldNameIn, isBlank, isFolded, isUsual } from './header-lines.ts';
import { marginOf } from './lead-in.ts';

/** Levels of quotation that are undone. */
const DEEPEST = 10;
/** Lines of a header that are looked at to tell a margin from a stray blank. */
const MOST_LINES = 200;

export interface Flush {
  lines: string[];
  mended: Array<'quoted' | 'indented'>;
}

/** `lines` begins with the first line of the header. Linear. */
export function withoutMargin(lines: string[]): Flush {
  const margin = marginOf(lines[0] ?? '');
  const depth = (margin.match(/[>|]/g) ?? []).length;
  if (depth > 0 && depth <= DEEPEST) {
    const inner = withoutMargin(unquoted(lines, depth));
    return { lines: inner.lines, mended: ['quoted', ...inner.mended] };
  }
  if (margin !== '') {
    const rest = lines.slice(1, MOST_LINES);
    // Other fields stand at the edge: only this line was copied with a blank too many.
    if (rest.some((line) => fieldNameIn(line) !== null))
      return { lines: [lines[0]!.trimStart(), ...lines.slice(1)], mended: [] };
    return { lines: shifted(lines, margin.length), mended: ['indented'] };
  }
  const indent = indentOfTheRest(lines);
  if (indent === 0) return { lines, mended: [] };
  return { lines: [lines[0]!, ...shifted(lines.slice(1), indent)], mended: ['indented'] };
}

/** Without `depth` marks before each line. A line without any ends the quotation, unless it is the rest of a broken one. */
function unquoted(lines: readonly string[], depth: number): string[] {
  const mark = new RegExp(`^(?:[ \\t\\u00a0]{0,20}[>|]){1,${depth}} ?`);
  const end = lines.findIndex(
    (line, at) =>
      !mark.test(line) && !isBlank(line) && (isBlank(lines[at - 1] ?? '') || !mark.test(lines[at + 1] ?? '')),
  );
  return (end < 0 ? lines : lines.slice(0, end)).map((line) => line.replace(mark, ''));
}

/** Each line without its first `width` blanks. */
function shifted(lines: readonly string[], width: number): string[] {
  return lines.map((line) => {
    const blanks = /^[\s\u200b]*/.exec(line)?.[0].length ?? 0;
    return line.slice(Math.min(blanks, width));
  });
}

/** Copied out of an indented block, the first line often loses its indent alone: how far the fields below stand in. */
function indentOfTheRest(lines: readonly string[]): number {
  const end = lines.slice(0, MOST_LINES).findIndex(isBlank);
  const rest = lines.slice(1, end < 0 ? MOST_LINES : end);
  if (rest.length < 3 || !rest.every(isFolded)) return 0;
  const indents = rest.filter((line) => isUsual(fieldNameIn(line.trimStart()))).map((line) => line.search(/\S/));
  return indents.length < 2 ? 0 : Math.min(...indents);
}
