// What happens in sessions of live help: each side has numbers of its own, without a gap.
import type { Store } from './store.ts';

export type SessionSide = 'customer' | 'agent';

export interface LiveEventTables {
  /** What of its row the numbers go by. */
  live_session: { id: string; state: string; customer_seq: number; agent_seq: number };
  live_event: { session: string; side: SessionSide; seq: number; body: string };
}

export const topicOf = (session: string): string => `live/${session}`;

/** One event, as JSON in one line, and who reads it. */
export interface NewEvent {
  body: string;
  forCustomer: boolean;
}

/** All of them, in order. False: the session has ended, and nothing was written. */
export function appendEvents(store: Store, session: string, events: readonly NewEvent[]): Promise<boolean> {
  return store.transaction((within) => appendWithin(within, session, events));
}

async function appendWithin(within: Store, session: string, events: readonly NewEvent[]): Promise<boolean> {
  const tables = within.tables<LiveEventTables>();
  const forCustomer = events.filter((event) => event.forCustomer);
  // The row is held until the end: two who write at once get numbers one after the other.
  const row = await tables
    .updateTable('live_session')
    .set((row) => ({
      agent_seq: row('agent_seq', '+', events.length),
      customer_seq: row('customer_seq', '+', forCustomer.length),
    }))
    .where('id', '=', session)
    .where('state', '!=', 'ended')
    .returning(['agent_seq', 'customer_seq'])
    .executeTakeFirst();
  if (!row) return false;
  const rows = [
    ...events.map(({ body }, i) => ({
      session,
      side: 'agent' as const,
      seq: row.agent_seq - events.length + 1 + i,
      body,
    })),
    ...forCustomer.map(({ body }, i) => ({
      session,
      side: 'customer' as const,
      seq: row.customer_seq - forCustomer.length + 1 + i,
      body,
    })),
  ];
  for (let i = 0; i < rows.length; i += 100)
    await tables
      .insertInto('live_event')
      .values(rows.slice(i, i + 100))
      .execute();
  await within.wake(topicOf(session));
  return true;
}

/** Those of one side after `seq`, in order. */
export async function eventsAfter(
  store: Store,
  { session, side, seq, most }: { session: string; side: SessionSide; seq: number; most: number },
): Promise<{ seq: number; body: string }[]> {
  const rows = await store
    .tables<LiveEventTables>()
    .selectFrom('live_event')
    .select(['seq', 'body'])
    .where('session', '=', session)
    .where('side', '=', side)
    .where('seq', '>', seq)
    .orderBy('seq')
    .limit(most)
    .execute();
  return rows.map((row) => ({ ...row }));
}

/** What a session leaves behind is read from these, in order: its finished runs, what is mended, the notes, its end. */
export async function tellingEvents(store: Store, session: string): Promise<string[]> {
  const rows = await store
    .tables<LiveEventTables>()
    .selectFrom('live_event')
    .select('body')
    .where('session', '=', session)
    .where('side', '=', 'agent')
    .where((row) =>
      row.or([
        row('body', 'like', '{"type":"note"%'),
        row('body', 'like', '{"type":"done"%'),
        row('body', 'like', '{"type":"ended"%'),
        row.and([row('body', 'like', '{"type":"run"%'), row('body', 'like', '%"type":"finished"%')]),
      ]),
    )
    .orderBy('seq')
    .execute();
  return rows.map(({ body }) => body);
}

/** Calls back whenever the session may have news. Returns what ends it. */
export const listenToSession = (
  store: { listen(topic: string, onWake: () => void): () => void },
  session: string,
  onWake: () => void,
): (() => void) => store.listen(topicOf(session), onWake);
