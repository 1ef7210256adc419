// Notes in tickets of help desks: each is written once, whoever asks for it and however often.
import { hashedName } from './sealed.ts';
import type { OpenStore, Store } from './store.ts';

/** The idempotency key. `about`: a report's id, or a word for what stands there once a ticket. */
export interface NoteKey {
  desk: string;
  ticket: string;
  about: string;
}
interface Tables {
  help_desk_note: { desk: string; ticket: string; subject: string; written_at: number | null; lease_until: number };
}

/** Nobody asks for the same note after so long, in milliseconds: the longest that a report is kept. */
const DAY_MS = 86_400_000;

const rowKey = ({ desk, ticket, about }: NoteKey) => ({ desk, ticket, subject: hashedName(about) });

/** `mine`: write it now, until `leaseUntil`. `written`: it stands there. `busy`: somebody else writes it just now. */
export async function claimNote(
  store: Store,
  key: NoteKey,
  { now, leaseUntil }: { now: number; leaseUntil: number },
): Promise<'mine' | 'written' | 'busy'> {
  const { desk, ticket, subject } = rowKey(key);
  const tables = store.tables<Tables>();
  const mine = await tables
    .insertInto('help_desk_note')
    .values({ desk, ticket, subject, written_at: null, lease_until: leaseUntil })
    .onConflict((conflict) =>
      conflict
        .columns(['desk', 'ticket', 'subject'])
        .doUpdateSet({ lease_until: leaseUntil })
        .where('help_desk_note.written_at', 'is', null)
        .where('help_desk_note.lease_until', '<', now),
    )
    .returning('desk')
    .executeTakeFirst();
  if (mine) return 'mine';
  const row = await tables
    .selectFrom('help_desk_note')
    .select('written_at')
    .where('desk', '=', desk)
    .where('ticket', '=', ticket)
    .where('subject', '=', subject)
    .executeTakeFirst();
  return row?.written_at == null ? 'busy' : 'written';
}

export async function noteWritten(store: Store, key: NoteKey, now: number): Promise<void> {
  const { desk, ticket, subject } = rowKey(key);
  await store
    .tables<Tables>()
    .updateTable('help_desk_note')
    .set({ written_at: now })
    .where('desk', '=', desk)
    .where('ticket', '=', ticket)
    .where('subject', '=', subject)
    .execute();
}

/** It could not be written: the next who asks may try. */
export async function dropNote(store: Store, key: NoteKey): Promise<void> {
  const { desk, ticket, subject } = rowKey(key);
  await store
    .tables<Tables>()
    .deleteFrom('help_desk_note')
    .where('desk', '=', desk)
    .where('ticket', '=', ticket)
    .where('subject', '=', subject)
    .where('written_at', 'is', null)
    .execute();
}

/** Forgets what is `days` old. */
export async function sweepNotes(store: OpenStore, now: number, days: number): Promise<void> {
  await store
    .tables<Tables>()
    .deleteFrom('help_desk_note')
    .where('lease_until', '<', now - days * DAY_MS)
    .execute();
}
