// Failed logins over all processes: one transaction a login says whether it may be tried, and holds its place until it is over.
import type { Store } from './store.ts';

interface Tables {
  login_turn: { id: string; turns: number; until: number };
  login_count: { id: string; claim: string; is_over: number; at: number; until: number };
}

const WINDOW_MS = 15 * 60_000;
/** A process that dies holds its places so long: a login is over within a run. */
const HELD_MS = 60_000;

/** `wait`: logins under way elsewhere may fail too, and decide it. */
export type CountedPermit = { kind: 'go' } | { kind: 'wait' } | { kind: 'exhausted'; again: number };

export interface LoginPlaces {
  /** Of the caller's making, never the same twice. */
  claim: string;
  /** Keyed hashes, and how many failures each stands in fifteen minutes. */
  countedBy: readonly { id: string; most: number }[];
}

export function claimLogin(store: Store, { claim, countedBy }: LoginPlaces, now = Date.now()): Promise<CountedPermit> {
  return store.transaction(async (within) => {
    const tables = within.tables<Tables>();
    const ids = countedBy.map(({ id }) => id).sort();
    // Each id's row is held until the end, in one order: two who claim the same place do it one after the other.
    for (const id of ids)
      await tables
        .insertInto('login_turn')
        .values({ id, turns: 1, until: now + WINDOW_MS })
        .onConflict((conflict) =>
          conflict
            .column('id')
            .doUpdateSet((row) => ({ turns: row('login_turn.turns', '+', 1), until: now + WINDOW_MS })),
        )
        .execute();
    const rows = await tables
      .selectFrom('login_count')
      .select(['id', 'is_over', 'at'])
      .where('id', 'in', ids)
      .where('until', '>', now)
      .orderBy('at')
      .execute();
    const freeAt = countedBy.flatMap(({ id, most }) => {
      const failed = rows.filter((row) => row.id === id && row.is_over === 1);
      const oldest = failed[failed.length - most];
      return failed.length < most || oldest === undefined ? [] : [oldest.at + WINDOW_MS];
    });
    if (freeAt.length > 0) return { kind: 'exhausted', again: Math.max(...freeAt) };
    if (countedBy.some(({ id, most }) => rows.filter((row) => row.id === id).length >= most)) return { kind: 'wait' };
    await tables
      .insertInto('login_count')
      .values(ids.map((id) => ({ id, claim, is_over: 0, at: now, until: now + HELD_MS })))
      .execute();
    return { kind: 'go' };
  });
}

/** It failed, and counts from now on; or it does not count at all. */
export async function endLogin(store: Store, claim: string, hasFailed: boolean, now = Date.now()): Promise<void> {
  const tables = store.tables<Tables>();
  if (hasFailed)
    await tables
      .updateTable('login_count')
      .set({ is_over: 1, at: now, until: now + WINDOW_MS })
      .where('claim', '=', claim)
      .execute();
  else await tables.deleteFrom('login_count').where('claim', '=', claim).execute();
}

export async function sweepLoginCounts(store: Store, now = Date.now()): Promise<void> {
  const tables = store.tables<Tables>();
  await tables.deleteFrom('login_count').where('until', '<=', now).execute();
  await tables.deleteFrom('login_turn').where('until', '<=', now).execute();
}
