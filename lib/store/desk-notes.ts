// What agents wrote down for each other, about a case or a domain.
import { randomBytes } from 'node:crypto';
import type { OpenStore, Store } from './store.ts';

/** Times in milliseconds since 1970. */
export interface DeskNote {
  id: string;
  domain: string | null;
  caseId: string | null;
  /** The key of a caller; null: of a session, which knows the name alone. */
  who: string | null;
  whoName: string;
  at: number;
  until: number;
  text: string;
}
interface Row {
  id: string;
  domain: string | null;
  case_id: string | null;
  who: string | null;
  who_name: string;
  at: number;
  until: number;
  body: string;
}
interface Tables {
  desk_note: Row;
}

const noteOf = (row: Row): DeskNote => ({
  ...{ id: row.id, domain: row.domain, caseId: row.case_id, who: row.who, whoName: row.who_name },
  ...{ at: row.at, until: row.until, text: row.body },
});

export async function writeNotes(store: Store, notes: readonly Omit<DeskNote, 'id'>[]): Promise<void> {
  const rows = notes.map(({ domain, caseId, who, whoName, at, until, text }) => ({
    ...{ id: randomBytes(12).toString('base64url'), domain, case_id: caseId },
    ...{ who, who_name: whoName, at, until, body: text },
  }));
  for (let from = 0; from < rows.length; from += 100)
    await store
      .tables<Tables>()
      .insertInto('desk_note')
      .values(rows.slice(from, from + 100))
      .execute();
}

/** The newest first: of a case, or of a domain with all of its cases. */
export async function readNotes(
  store: Store,
  of: { caseId: string } | { domain: string },
  { most = 200, now = Date.now() }: { most?: number; now?: number } = {},
): Promise<DeskNote[]> {
  const rows = await store
    .tables<Tables>()
    .selectFrom('desk_note')
    .selectAll()
    .where('until', '>', now)
    .where('caseId' in of ? 'case_id' : 'domain', '=', 'caseId' in of ? of.caseId : of.domain)
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map(noteOf);
}

/** Within the transaction that deletes their case; whoever calls scrubs. */
export async function dropNotesOf(within: Store, caseId: string): Promise<void> {
  await within.tables<Tables>().deleteFrom('desk_note').where('case_id', '=', caseId).execute();
}

export async function sweepDeskNotes(store: OpenStore, now: number): Promise<void> {
  const { numDeletedRows } = await store
    .tables<Tables>()
    .deleteFrom('desk_note')
    .where('until', '<=', now)
    .executeTakeFirstOrThrow();
  if (numDeletedRows > 0n) await store.scrub(['desk_note']);
}
