// Sessions of live help: who waits, who helps, who is away, what has ended.
import { appendEvents, type LiveEventTables, type SessionSide, topicOf } from './live-events.ts';
import type { OpenStore, Store } from './store.ts';

export type SessionState = 'waiting' | 'live' | 'ended';

/** What the desk's list says of a session: from its last run. */
export interface SessionSubject {
  address: string | null;
  domain: string;
  symptom: string | null;
  errors: number;
  warnings: number;
}

export interface LiveSession {
  id: string;
  state: SessionState;
  /** Milliseconds since 1970, as all times here. */
  beganAt: number;
  /** Until when the code may be used; once it is live, when the session ends at the latest. */
  until: number;
  /** Who helps: the key of a caller, and the name that the customer reads. */
  agent: string | null;
  agentName: string | null;
  isAgentAway: boolean;
  subject: SessionSubject | null;
  /** What the last run was asked, as JSON, never with a password; null: there was none. */
  request: string | null;
}

interface SessionRow {
  id: string;
  secret_hash: string;
  code_hash: string | null;
  state: SessionState;
  began_at: number;
  until: number;
  agent: string | null;
  agent_name: string | null;
  agent_away: number;
  customer_seen: number;
  agent_seen: number | null;
  customer_seq: number;
  agent_seq: number;
  ended_at: number | null;
  subject: string | null;
  request: string | null;
}
interface Tables extends Pick<LiveEventTables, 'live_event'> {
  live_session: SessionRow;
}

const MINUTE_MS = 60_000;
/** Woken whenever a session begins, is joined or ends. */
export const SESSIONS_TOPIC = 'live';

const sessionOf = (row: SessionRow): LiveSession => ({
  id: row.id,
  state: row.state,
  beganAt: row.began_at,
  until: row.until,
  agent: row.agent,
  agentName: row.agent_name,
  isAgentAway: row.agent_away === 1,
  subject: row.subject === null ? null : (JSON.parse(row.subject) as SessionSubject),
  request: row.request,
});

export interface NewSession {
  id: string;
  secretHash: string;
  codeHash: string;
  now: number;
  codeUntil: number;
}

export async function beginSession(
  store: Store,
  { id, secretHash, codeHash, now, codeUntil }: NewSession,
): Promise<void> {
  await store.transaction(async (within) => {
    await within
      .tables<Tables>()
      .insertInto('live_session')
      .values({
        id,
        secret_hash: secretHash,
        code_hash: codeHash,
        state: 'waiting',
        began_at: now,
        until: codeUntil,
        agent: null,
        agent_name: null,
        agent_away: 0,
        customer_seen: now,
        agent_seen: null,
        customer_seq: 0,
        agent_seq: 0,
        ended_at: null,
        subject: null,
        request: null,
      })
      .execute();
    await within.wake(SESSIONS_TOPIC);
  });
}

export async function sessionOfSecret(store: Store, secretHash: string): Promise<LiveSession | null> {
  const row = await store
    .tables<Tables>()
    .selectFrom('live_session')
    .selectAll()
    .where('secret_hash', '=', secretHash)
    .executeTakeFirst();
  return row ? sessionOf(row) : null;
}

export async function sessionOfId(store: Store, id: string): Promise<LiveSession | null> {
  const row = await store
    .tables<Tables>()
    .selectFrom('live_session')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? sessionOf(row) : null;
}

/** Who waits under a code; null: nobody. */
export async function waitingUnder(store: Store, codeHash: string, now: number): Promise<string | null> {
  const row = await store
    .tables<Tables>()
    .selectFrom('live_session')
    .select('id')
    .where('code_hash', '=', codeHash)
    .where('state', '=', 'waiting')
    .where('until', '>', now)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Those that go on, 501 at most: first who waits, longest first. */
export async function openSessions(store: Store): Promise<LiveSession[]> {
  const rows = await store
    .tables<Tables>()
    .selectFrom('live_session')
    .selectAll()
    .where('state', '!=', 'ended')
    .orderBy('state', 'desc')
    .orderBy('began_at')
    .limit(501)
    .execute();
  return rows.map(sessionOf);
}

export interface Joining {
  /** By its code, or from the list. */
  by: { codeHash: string } | { id: string };
  agent: string;
  agentName: string;
  now: number;
  until: number;
}

/** The code is used up with it. Null: there is none that waits; of two who come at once one gets it. */
export async function joinSession(store: Store, { by, agent, agentName, now, until }: Joining): Promise<string | null> {
  return store.transaction(async (within) => {
    const joined = await within
      .tables<Tables>()
      .updateTable('live_session')
      .set({ state: 'live', code_hash: null, agent, agent_name: agentName, agent_seen: now, until })
      .where('state', '=', 'waiting')
      .where('until', '>', now)
      .where('codeHash' in by ? 'code_hash' : 'id', '=', 'codeHash' in by ? by.codeHash : by.id)
      .returning('id')
      .executeTakeFirst();
    if (!joined) return null;
    await within.wake(SESSIONS_TOPIC);
    await within.wake(topicOf(joined.id));
    return joined.id;
  });
}

/** With its last event, for both. False: it had ended already. */
export function endSession(
  store: Store,
  session: string,
  { body, now }: { body: string; now: number },
): Promise<boolean> {
  return store.transaction(async (within) => {
    if (!(await appendEvents(within, session, [{ body, forCustomer: true }]))) return false;
    await within
      .tables<Tables>()
      .updateTable('live_session')
      .set({ state: 'ended', ended_at: now, code_hash: null })
      .where('id', '=', session)
      .execute();
    await within.wake(SESSIONS_TOPIC);
    return true;
  });
}

/** That side's stream is open. */
export async function seeSide(store: Store, session: string, side: SessionSide, now: number): Promise<void> {
  await store
    .tables<Tables>()
    .updateTable('live_session')
    .set(side === 'customer' ? { customer_seen: now } : { agent_seen: now })
    .where('id', '=', session)
    .where('state', '!=', 'ended')
    .execute();
}

/** Of two processes that notice it at once, one is told true. */
export async function markAgent(store: Store, session: string, isAway: boolean): Promise<boolean> {
  const row = await store
    .tables<Tables>()
    .updateTable('live_session')
    .set({ agent_away: isAway ? 1 : 0 })
    .where('id', '=', session)
    .where('state', '=', 'live')
    .where('agent_away', '=', isAway ? 0 : 1)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function describeSession(
  store: Store,
  session: string,
  { subject, request }: { subject?: SessionSubject; request?: string },
): Promise<void> {
  await store.transaction(async (within) => {
    await within
      .tables<Tables>()
      .updateTable('live_session')
      .set({
        ...(subject === undefined ? {} : { subject: JSON.stringify(subject) }),
        ...(request === undefined ? {} : { request }),
      })
      .where('id', '=', session)
      .execute();
    await within.wake(SESSIONS_TOPIC);
  });
}

/** What time has ended: those whose hour or code is over, whose customer is away, whose agent is. */
export async function overdueSessions(
  store: Store,
  { now, awayMs }: { now: number; awayMs: number },
): Promise<{ over: string[]; customerAway: string[]; agentAway: string[] }> {
  const rows = await store
    .tables<Tables>()
    .selectFrom('live_session')
    .select(['id', 'state', 'until', 'customer_seen', 'agent_seen', 'agent_away'])
    .where('state', '!=', 'ended')
    .where((row) =>
      row.or([
        row('until', '<=', now),
        row('customer_seen', '<=', now - awayMs),
        row('agent_seen', '<=', now - awayMs),
      ]),
    )
    .execute();
  return {
    over: rows.filter(({ until }) => until <= now).map(({ id }) => id),
    customerAway: rows
      .filter(({ until, customer_seen: seen }) => until > now && seen <= now - awayMs)
      .map(({ id }) => id),
    agentAway: rows
      .filter(({ agent_seen: seen, agent_away: away }) => seen !== null && away === 0 && seen <= now - awayMs)
      .map(({ id }) => id),
  };
}

/** Deletes what ended before `time`, with its events; gives how many. */
export async function forgetSessions(store: Store, time: number): Promise<number> {
  return store.transaction(async (within) => {
    const tables = within.tables<Tables>();
    const old = await tables
      .selectFrom('live_session')
      .select('id')
      .where('state', '=', 'ended')
      .where('ended_at', '<', time)
      .limit(100)
      .execute();
    const ids = old.map(({ id }) => id);
    if (ids.length === 0) return 0;
    await tables.deleteFrom('live_event').where('session', 'in', ids).execute();
    await tables.deleteFrom('live_session').where('id', 'in', ids).execute();
    return ids.length;
  });
}

/** Forgets for good those that ended so many minutes ago, and what the database itself still holds of them. */
export async function sweepLive(store: OpenStore, now: number, minutes: number): Promise<void> {
  if ((await forgetSessions(store, now - minutes * MINUTE_MS)) > 0) await store.scrub(['live_event', 'live_session']);
}
