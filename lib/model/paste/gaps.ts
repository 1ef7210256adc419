// Closes the empty lines that copying put between the lines of a header, and finds where the header ends.
import { fieldNameIn, isBlank, isFolded, isTrace, isUsual } from './header-lines.ts';

export interface Parted {
  head: string[];
  /** Without the empty line above it; null: there is nothing below the header. */
  body: string[] | null;
  mended: boolean;
}

/** Lines without an empty one between them. `gap`: empty lines above. */
interface Block {
  start: number;
  end: number;
  gap: number;
}

/** Blocks of a header; a message has at most a thousand fields here. */
const MOST_BLOCKS = 4000;
/** Broken rests of one field. */
const MOST_RESTS = 12;

/** `lines` begins with the first line of the header. Linear. */
export function withoutGaps(lines: string[]): Parted {
  const blocks = blocksOf(lines);
  const first = blocks[0];
  if (!first) return { head: lines, body: null, mended: false };
  const spaced = spacedEnd(lines, blocks);
  const last = spaced > 0 ? spaced : brokenEnd(lines, blocks);
  if (last === 0) return asItStands(lines);
  const used = blocks.slice(0, last + 1);
  const head = used.flatMap(({ start, end }) => lines.slice(start, end));
  const rest = lines.slice(used.at(-1)!.end);
  const from = rest.findIndex((line) => !isBlank(line));
  const gap = spaced > 0 && used.every(({ start, end }) => end - start === 1) ? (blocks[1]?.gap ?? 0) : 0;
  return { head, body: from < 0 ? null : closed(rest.slice(from), gap), mended: true };
}

/** RFC 5322 2.1: the first empty line ends the header; a line of blanks does not. */
function asItStands(lines: string[]): Parted {
  const end = lines.indexOf('');
  if (end < 0) return { head: lines, body: null, mended: false };
  return { head: lines.slice(0, end), body: lines.slice(end + 1), mended: false };
}

function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let gap = 0;
  let open: Block | null = null;
  for (const [at, line] of lines.entries()) {
    if (isBlank(line)) {
      gap += 1;
      open = null;
    } else if (open) open.end = at + 1;
    else {
      if (blocks.length >= MOST_BLOCKS) break;
      open = { start: at, end: at + 1, gap };
      blocks.push(open);
      gap = 0;
    }
  }
  return blocks;
}

/** The last block of a header that has empty lines between all of its fields, or all of its lines; 0: it has none. */
function spacedEnd(lines: readonly string[], blocks: readonly Block[]): number {
  const [first, second] = blocks;
  if (!first || !second || !isOneField(lines, first)) return 0;
  let [usual, folded, rests, last] = [isUsual(nameAt(lines, first)) ? 1 : 0, 0, 0, 0];
  let trace = isTrace(nameAt(lines, first));
  for (const [at, block] of blocks.entries()) {
    if (at === 0) continue;
    // More than between the lines above: here the header ended.
    if (block.gap > second.gap || !isOneField(lines, block)) break;
    const name = nameAt(lines, block);
    if (isFolded(lines[block.start] ?? '')) folded += 1;
    else if (name !== null && (isUsual(name) || name.includes('-'))) {
      usual += isUsual(name) ? 1 : 0;
      trace = isTrace(name);
      rests = 0;
    } else {
      rests += 1;
      // The rest of a field that lost its indent as well counts when another field follows.
      if (!trace || rests > MOST_RESTS) break;
      continue;
    }
    last = at;
  }
  // A message whose whole header is one line may have a text that looks like fields: one or two of them prove nothing.
  const sure = usual >= 3 || (folded >= 2 && isTrace(nameAt(lines, first)));
  return sure ? last : 0;
}

const nameAt = (lines: readonly string[], { start }: Block): string | null => fieldNameIn(lines[start] ?? '');

/** The block is at most one field: all lines but the first go on with it. */
const isOneField = (lines: readonly string[], { start, end }: Block): boolean => {
  for (let at = start + 1; at < end; at++) if (!isFolded(lines[at] ?? '')) return false;
  return true;
};

/** The last block of a header that an empty line broke once: no From above it (RFC 5322 3.6 wants one), but below. */
function brokenEnd(lines: readonly string[], blocks: readonly Block[]): number {
  const [first, second] = blocks;
  if (!first || !second || lines[first.end] !== '') return 0;
  const names = (block: Block) =>
    lines
      .slice(block.start, block.end)
      .filter((line) => !isFolded(line))
      .map(fieldNameIn);
  const above = names(first);
  if (above.includes('from') || !above.some(isUsual)) return 0;
  const below = names(second);
  const isHeader = below.every((name) => name !== null) && below.filter(isUsual).length >= 2;
  return isHeader && below.includes('from') ? 1 : 0;
}

/** Of a body with `gap` empty lines behind each line, the lines; any other body as it is. */
function closed(body: string[], gap: number): string[] {
  if (gap === 0 || body.some((line, at) => at % (gap + 1) !== 0 && !isBlank(line))) return body;
  return body.filter((_, at) => at % (gap + 1) === 0);
}
