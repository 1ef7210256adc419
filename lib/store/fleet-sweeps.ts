// Sweeps and their chunks: what is open, who holds it and until when, and what is done; the truth of it stands here.
import type { Store } from './store.ts';

export type SweepState = 'running' | 'paused' | 'done';
export interface Sweep {
  /** Counts up by one. */
  id: number;
  state: SweepState;
  domains: number;
  done: number;
  /** Milliseconds since 1970. */
  beganAt: number;
  endedAt: number | null;
  /** When somebody last was at it; null: nobody yet. */
  aliveAt: number | null;
  /** How long nobody was: paused, or interrupted. */
  restedMs: number;
}
export interface Chunk {
  sweep: number;
  no: number;
  serverKey: string;
  domains: string[];
}

interface Tables {
  fleet_sweep: {
    id: number;
    state: SweepState;
    domains: number;
    claims: number;
    began_at: number;
    ended_at: number | null;
    alive_at: number | null;
    rested_ms: number;
  };
  fleet_chunk: {
    sweep: number;
    no: number;
    server_key: string;
    domains: string;
    state: 'open' | 'taken' | 'done';
    holder: string | null;
    lease_until: number | null;
  };
  fleet_result: { sweep: number; domain: string };
}

/** Whoever is at a sweep gives a sign of it at least so often, in milliseconds. */
export const SILENT_MS = 30_000;

/** Woken when a sweep begins, goes on, pauses or ends, and with each chunk that is done. */
export const FLEET_TOPIC = 'fleet';

/** The newest; null: there was none yet. */
export async function lastSweep(store: Store): Promise<Sweep | null> {
  const row = await store
    .tables<Tables>()
    .selectFrom('fleet_sweep')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? withDone(store, row) : null;
}

async function withDone(store: Store, row: Tables['fleet_sweep']): Promise<Sweep> {
  const { n } = await store
    .tables<Tables>()
    .selectFrom('fleet_result')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('sweep', '=', row.id)
    .executeTakeFirstOrThrow();
  const { id, state, domains, began_at, ended_at, alive_at, rested_ms } = row;
  return {
    ...{ id, state, domains, done: Number(n), beganAt: began_at, endedAt: ended_at },
    ...{ aliveAt: alive_at, restedMs: rested_ms },
  };
}

/** The last ones that came to their end, the newest first. */
export async function doneSweeps(store: Store, most: number): Promise<Sweep[]> {
  const rows = await store
    .tables<Tables>()
    .selectFrom('fleet_sweep')
    .selectAll()
    .where('state', '=', 'done')
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
  return Promise.all(rows.map((row) => withDone(store, row)));
}

/** Null: another one runs or is paused; of two who begin at once one does. */
export function beginSweep(
  store: Store,
  chunks: readonly { serverKey: string; domains: readonly string[] }[],
  now = Date.now(),
): Promise<number | null> {
  return store.transaction(async (within) => {
    const tables = within.tables<Tables>();
    const last = await tables
      .selectFrom('fleet_sweep')
      .select(['id', 'state'])
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (last && last.state !== 'done') return null;
    const id = (last?.id ?? 0) + 1;
    const domains = chunks.reduce((sum, chunk) => sum + chunk.domains.length, 0);
    const row = await tables
      .insertInto('fleet_sweep')
      .values({
        id,
        state: domains === 0 ? 'done' : 'running',
        domains,
        claims: 0,
        began_at: now,
        ended_at: domains === 0 ? now : null,
        alive_at: null,
        rested_ms: 0,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!row) return null;
    const rows = chunks.map((chunk, no) => ({
      ...{ sweep: id, no, server_key: chunk.serverKey, domains: JSON.stringify(chunk.domains) },
      ...{ state: 'open' as const, holder: null, lease_until: null },
    }));
    for (let from = 0; from < rows.length; from += 500)
      await tables
        .insertInto('fleet_chunk')
        .values(rows.slice(from, from + 500))
        .execute();
    await within.wake(FLEET_TOPIC);
    return id;
  });
}

/**
 * The next chunk of the running sweep whose server nobody is at: of one server at most one chunk is held at a time, over
 * all processes. A chunk whose holder let its lease run out is taken up again. Null: none is free just now.
 */
export function claimChunk(
  store: Store,
  { holder, leaseUntil, now }: { holder: string; leaseUntil: number; now: number },
): Promise<Chunk | null> {
  return store.transaction(async (within) => {
    const tables = within.tables<Tables>();
    // The sweep's row is held until the end: two who claim at once do it one after the other.
    const sweep = await tables
      .updateTable('fleet_sweep')
      .set((row) => ({ claims: row('claims', '+', 1) }))
      .where('state', '=', 'running')
      .returning(['id', 'began_at', 'alive_at'])
      .executeTakeFirst();
    if (!sweep) return null;
    const row = await tables
      .selectFrom('fleet_chunk')
      .selectAll()
      .where('sweep', '=', sweep.id)
      .where((chunk) =>
        chunk.or([
          chunk('state', '=', 'open'),
          chunk.and([chunk('state', '=', 'taken'), chunk('lease_until', '<', now)]),
        ]),
      )
      .where('server_key', 'not in', (held) =>
        held
          .selectFrom('fleet_chunk')
          .select('server_key')
          .where('sweep', '=', sweep.id)
          .where('state', '=', 'taken')
          .where('lease_until', '>=', now),
      )
      .orderBy('no')
      .limit(1)
      .executeTakeFirst();
    if (!row) return null;
    const silentMs = now - (sweep.alive_at ?? sweep.began_at);
    await tables
      .updateTable('fleet_sweep')
      .set((each) => ({
        alive_at: now,
        // Nobody was at it for so long: that time is no part of its pace.
        rested_ms: silentMs > SILENT_MS ? each('rested_ms', '+', silentMs) : each.ref('rested_ms'),
      }))
      .where('id', '=', sweep.id)
      .execute();
    await tables
      .updateTable('fleet_chunk')
      .set({ state: 'taken', holder, lease_until: leaseUntil })
      .where('sweep', '=', row.sweep)
      .where('no', '=', row.no)
      .execute();
    return { sweep: row.sweep, no: row.no, serverKey: row.server_key, domains: JSON.parse(row.domains) as string[] };
  });
}

/** False: somebody else has it now. */
export async function keepChunk(
  store: Store,
  { sweep, no }: Pick<Chunk, 'sweep' | 'no'>,
  { holder, leaseUntil, now = Date.now() }: { holder: string; leaseUntil: number; now?: number },
): Promise<boolean> {
  const row = await store
    .tables<Tables>()
    .updateTable('fleet_chunk')
    .set({ lease_until: leaseUntil })
    .where('sweep', '=', sweep)
    .where('no', '=', no)
    .where('state', '=', 'taken')
    .where('holder', '=', holder)
    .returning('no')
    .executeTakeFirst();
  if (row === undefined) return false;
  await store.tables<Tables>().updateTable('fleet_sweep').set({ alive_at: now }).where('id', '=', sweep).execute();
  return true;
}

/** Gives it back undone, for whoever comes next. */
export async function leaveChunk(
  store: Store,
  { sweep, no }: Pick<Chunk, 'sweep' | 'no'>,
  holder: string,
): Promise<void> {
  await store
    .tables<Tables>()
    .updateTable('fleet_chunk')
    .set({ state: 'open', holder: null, lease_until: null })
    .where('sweep', '=', sweep)
    .where('no', '=', no)
    .where('state', '=', 'taken')
    .where('holder', '=', holder)
    .execute();
}

/** Within the transaction that writes its results. False: somebody else has it, and nothing may be written. */
export async function endChunk(
  within: Store,
  { sweep, no }: Pick<Chunk, 'sweep' | 'no'>,
  { holder, now }: { holder: string; now: number },
): Promise<boolean> {
  const tables = within.tables<Tables>();
  // The sweep's row is held first, as for a claim: of two last chunks that end at once, one has to see the other's end.
  await tables
    .updateTable('fleet_sweep')
    .set((row) => ({ claims: row('claims', '+', 1), alive_at: now }))
    .where('id', '=', sweep)
    .execute();
  const mine = await tables
    .updateTable('fleet_chunk')
    .set({ state: 'done', lease_until: null })
    .where('sweep', '=', sweep)
    .where('no', '=', no)
    .where('state', '=', 'taken')
    .where('holder', '=', holder)
    .returning('no')
    .executeTakeFirst();
  if (!mine) return false;
  const open = await tables
    .selectFrom('fleet_chunk')
    .select('no')
    .where('sweep', '=', sweep)
    .where('state', '!=', 'done')
    .limit(1)
    .executeTakeFirst();
  if (!open)
    await tables.updateTable('fleet_sweep').set({ state: 'done', ended_at: now }).where('id', '=', sweep).execute();
  await within.wake(FLEET_TOPIC);
  return true;
}

/** When the newest lease of the sweep runs out; null: nobody is at work. */
export async function busyUntil(store: Store, sweep: number): Promise<number | null> {
  const row = await store
    .tables<Tables>()
    .selectFrom('fleet_chunk')
    .select(({ fn }) => fn.max('lease_until').as('until'))
    .where('sweep', '=', sweep)
    .where('state', '=', 'taken')
    .executeTakeFirst();
  return row?.until ?? null;
}

/** False: there is none in the other state. */
export function turnSweep(store: Store, to: 'running' | 'paused', now = Date.now()): Promise<boolean> {
  return store.transaction(async (within) => {
    const tables = within.tables<Tables>();
    const row = await tables
      .updateTable('fleet_sweep')
      .set({ state: to })
      .where('state', '=', to === 'paused' ? 'running' : 'paused')
      .returning(['id', 'began_at', 'alive_at'])
      .executeTakeFirst();
    if (!row) return false;
    // What is being looked at ends after a pause: the rest is counted from the last sign of work.
    const silentMs = Math.max(0, now - (row.alive_at ?? row.began_at));
    if (to === 'running')
      await tables
        .updateTable('fleet_sweep')
        .set((each) => ({ alive_at: now, rested_ms: each('rested_ms', '+', silentMs) }))
        .where('id', '=', row.id)
        .execute();
    await within.wake(FLEET_TOPIC);
    return true;
  });
}

/** How long somebody was at work on it so far, in milliseconds: neither pauses nor interruptions count. */
export function workedMs({ state, beganAt, endedAt, aliveAt, restedMs }: Sweep, now = Date.now()): number {
  const signAt = aliveAt ?? beganAt;
  const isAtWork = state === 'running' && now - signAt <= SILENT_MS;
  return Math.max(0, (endedAt ?? (isAtWork ? now : signAt)) - beganAt - restedMs);
}

/** The chunks that are done, by number, with their domains; `without`: those that are known already. */
export async function doneChunks(
  store: Store,
  sweep: number,
  without: ReadonlySet<number>,
): Promise<{ no: number; domains: string[] }[]> {
  const rows = await store
    .tables<Tables>()
    .selectFrom('fleet_chunk')
    .select('no')
    .where('sweep', '=', sweep)
    .where('state', '=', 'done')
    .execute();
  const fresh = rows.map(({ no }) => no).filter((no) => !without.has(no));
  const found: { no: number; domains: string[] }[] = [];
  for (let from = 0; from < fresh.length; from += 200) {
    const chunks = await store
      .tables<Tables>()
      .selectFrom('fleet_chunk')
      .select(['no', 'domains'])
      .where('sweep', '=', sweep)
      .where('no', 'in', fresh.slice(from, from + 200))
      .execute();
    for (const { no, domains } of chunks) found.push({ no, domains: JSON.parse(domains) as string[] });
  }
  return found;
}
