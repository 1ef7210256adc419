// What the server holds of the folders that a person has on a device, from the mailbox that a check has read.
import { seenBy } from '../outcome.ts';
import type { Report } from '../report.ts';
import type { Move, MoveRow, ServerCount } from './move.ts';

/** The count in a report; null: it has no mailbox that was read. */
export function countIn({ probes, startedAt }: Pick<Report, 'probes' | 'startedAt'>): ServerCount | null {
  const [mailbox] = seenBy(probes, 'mailbox');
  if (!mailbox || !Array.isArray(mailbox.folders) || mailbox.folders.length === 0) return null;
  return {
    at: startedAt,
    folders: mailbox.folders.slice(0, 2_000).map(({ path, specialUse, messages }) => ({ path, specialUse, messages })),
    delimiter: mailbox.delimiter,
    quota: mailbox.quota,
  };
}

/** Takes a newer count in: the first one stays as what was there before. */
export function withCount(move: Move, count: ServerCount): Move {
  if (move.now !== null && Date.parse(count.at) <= Date.parse(move.now.at)) return move;
  return { ...move, before: move.before ?? count, now: count };
}

/** Apps have names of their own for the usual folders: each with its special use (RFC 6154 2). */
const usual: Readonly<Record<string, string>> = {
  sent: '\\Sent',
  'sent items': '\\Sent',
  'sent messages': '\\Sent',
  drafts: '\\Drafts',
  archive: '\\Archive',
  archives: '\\Archive',
  junk: '\\Junk',
  spam: '\\Junk',
  'junk e-mail': '\\Junk',
  trash: '\\Trash',
  'deleted items': '\\Trash',
  'deleted messages': '\\Trash',
};

const plain = (name: string): string => name.trim().normalize('NFC').toLowerCase();

/** Messages on the server in the folder of this name; undefined: no such folder; null: it was not counted. */
export function messagesIn(count: ServerCount | null, name: string): number | null | undefined {
  if (!count) return undefined;
  const wanted = plain(name);
  const last = (path: string) => plain(count.delimiter ? (path.split(count.delimiter).at(-1) ?? path) : path);
  const found =
    count.folders.find(({ path }) => plain(path) === wanted) ??
    count.folders.find(({ specialUse }) => specialUse !== null && specialUse === usual[wanted]) ??
    count.folders.find(({ path }) => last(path) === wanted);
  return found?.messages;
}

/**
 * `uncounted`: only the person can look, in webmail. `compare`: the server has as many as the device, but had some of its
 * own before, which may be others: what counts cannot tell, the person looks at.
 */
export type RowState =
  | { kind: 'untold' | 'uncounted' | 'to-come' }
  | { kind: 'going'; left: number }
  | { kind: 'compare'; before: number }
  | { kind: 'there'; by: 'count' | 'word' };

/**
 * How many the server had before that are not on the device as well. POP leaves copies in the inbox alone, and only where
 * it is told to: elsewhere what stood on the server was other mail.
 */
function othersBefore({ before, answers: { leaves } }: Pick<Move, 'before' | 'answers'>, name: string): number {
  const isLeft = plain(name) === 'inbox' && (leaves === 'all' || leaves === 'days');
  return isLeft ? 0 : (messagesIn(before, name) ?? 0);
}

/** How far a folder has come. A folder that is not there yet holds nothing. */
export function rowState(move: Pick<Move, 'before' | 'now' | 'answers'>, { name, here, seen }: MoveRow): RowState {
  if (here === null) return { kind: 'untold' };
  const counted = messagesIn(move.now, name);
  const known = counted ?? (counted === undefined && move.now !== null ? 0 : null);
  const byWord = seen !== null && seen >= here;
  if (known === null) {
    if (byWord) return { kind: 'there', by: 'word' };
    return seen === null ? { kind: 'uncounted' } : { kind: 'going', left: here - seen };
  }
  if (known < here) return known === 0 ? { kind: 'to-come' } : { kind: 'going', left: here - known };
  const before = othersBefore(move, name);
  if (here === 0 || known >= here + before) return { kind: 'there', by: 'count' };
  return byWord ? { kind: 'there', by: 'word' } : { kind: 'compare', before };
}
