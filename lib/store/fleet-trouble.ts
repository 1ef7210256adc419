// What last went wrong with a machine's process that sweeps, for whoever asks how far the sweep is.
import type { Store } from './store.ts';

export interface FleetTrouble {
  /** Milliseconds since 1970. */
  since: number;
  /** How often in a row it ended badly. */
  times: number;
  /** When it is tried again; null: not before somebody begins it. */
  againAt: number | null;
}

interface Tables {
  fleet_trouble: { machine: string; since: number; times: number; again_at: number | null };
}

/** Null: all is well there. */
export async function setFleetTrouble(store: Store, machine: string, trouble: FleetTrouble | null): Promise<void> {
  const tables = store.tables<Tables>();
  if (trouble === null) {
    await tables.deleteFrom('fleet_trouble').where('machine', '=', machine).execute();
    return;
  }
  const row = { since: trouble.since, times: trouble.times, again_at: trouble.againAt };
  await tables
    .insertInto('fleet_trouble')
    .values({ machine, ...row })
    .onConflict((conflict) => conflict.column('machine').doUpdateSet(row))
    .execute();
}

/** The newest over all machines; null: all is well. */
export async function fleetTrouble(store: Store): Promise<FleetTrouble | null> {
  const row = await store
    .tables<Tables>()
    .selectFrom('fleet_trouble')
    .selectAll()
    .orderBy('since', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? { since: row.since, times: row.times, againAt: row.again_at } : null;
}
