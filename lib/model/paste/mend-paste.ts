// Mends a message's source that was copied by hand: quoted, indented, with empty lines between all lines, and the like.

import { withFolding } from './folding.ts';
import { withoutGaps } from './gaps.ts';
import { fieldNameIn, isBlank, isFolded, isTrace } from './header-lines.ts';
import { beginningOf } from './lead-in.ts';
import { withUsualLineEnds } from './line-ends.ts';
import { withoutMargin } from './margin.ts';

export const pasteMends = [
  'line-ends',
  'lead-in',
  'quoted',
  'indented',
  'blank-lines',
  'blanks',
  'folding',
  'entities',
] as const;
export type PasteMend = (typeof pasteMends)[number];

export interface MendedPaste {
  text: string;
  /** What was mended, in the order in which it was; empty: `text` is what was given. */
  mended: PasteMend[];
}

/** Blanks of web pages in the place of usual ones, and marks without any width. */
const ODD_BLANKS = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const NO_WIDTH = /[\u200b\u2060\ufeff]/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ', amp: '&' };

/**
 * The text as its message had it, as far as that can be told; a text that needs no mending, or in which no header is
 * found, comes back as it is. Never throws; linear in its length.
 */
export function mendPaste(text: string): MendedPaste {
  const mended: PasteMend[] = [];
  const usual = withUsualLineEnds(text);
  if (usual !== text) mended.push('line-ends');
  const given = usual.split(/\r\n|\n|\r/);
  const begin = beginningOf(given);
  if (begin === null) return { text, mended: [] };
  if (given.slice(0, begin).some((line) => !isBlank(line) && !line.startsWith('From '))) mended.push('lead-in');

  const flush = withoutMargin(given.slice(begin));
  mended.push(...flush.mended);
  const parted = withoutGaps(flush.lines);
  if (parted.mended) mended.push('blank-lines');
  const escaped = hasEntities(parted.head);
  if (escaped) mended.push('entities');
  const named = escaped ? withoutEntities(parted.head) : parted.head;
  const plain = withUsualBlanks(named);
  if (plain !== named) mended.push('blanks');
  const head = withFolding(plain);
  if (head !== plain) mended.push('folding');
  if (mended.length === 0) return { text, mended };
  const body = escaped ? withoutEntities(parted.body ?? []) : (parted.body ?? []);
  return { text: [...head, ...(parted.body === null ? [] : ['']), ...body].join('\n'), mended };
}

/** Odd blanks are mended where they stand for the blanks of a header's form; in a subject they may be meant. */
function withUsualBlanks(head: string[]): string[] {
  let open: string | null = null;
  const isForm = head.some((line) => {
    if (!isFolded(line)) open = fieldNameIn(line);
    const odd = /[\u00a0\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]/.test(line);
    return odd && (isTrace(open) || open === 'date' || /^(?:[^\s:]{1,80}\s?:[ \t]?)?[^\S \t]/.test(line));
  });
  return isForm ? head.map((line) => line.replace(ODD_BLANKS, ' ').replace(NO_WIDTH, '')) : head;
}

/** The text of a page, copied out of its source: every angle bracket is written as an entity. */
function hasEntities(head: readonly string[]): boolean {
  return head.some((line) => line.includes('&lt;')) && !head.some((line) => line.includes('<'));
}

const withoutEntities = (lines: readonly string[]): string[] =>
  lines.map((line) => line.replace(/&(lt|gt|quot|#39|nbsp|amp);/g, (whole, name: string) => ENTITIES[name] ?? whole));
