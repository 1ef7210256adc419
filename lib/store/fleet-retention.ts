// Nights of the fleet that are too old: their results and faults, and bodies that no other night has.
import type { OpenStore } from './store.ts';

interface Tables {
  fleet_sweep: { id: number; state: string; ended_at: number | null };
  fleet_chunk: { sweep: number };
  fleet_result: { sweep: number; body: string };
  fleet_fault: { sweep: number };
  fleet_body: { hash: string };
}

const DAY_MS = 86_400_000;
/** Those that others are compared with stay, however old. */
const LEAST_SWEEPS = 2;

/** One night each time, and none while a sweep goes on: its results name bodies that are not theirs yet. */
export async function sweepFleet(store: OpenStore, now: number, days: number): Promise<void> {
  const wasDeleted = await store.transaction(async (within) => {
    const tables = within.tables<Tables>();
    const sweeps = await tables.selectFrom('fleet_sweep').selectAll().orderBy('id', 'desc').execute();
    if (sweeps.some(({ state }) => state !== 'done')) return false;
    const old = sweeps
      .slice(LEAST_SWEEPS)
      .findLast(({ ended_at }) => ended_at !== null && ended_at < now - days * DAY_MS);
    if (!old) return false;
    await tables.deleteFrom('fleet_result').where('sweep', '=', old.id).execute();
    for (const table of ['fleet_fault', 'fleet_chunk'] as const)
      await tables.deleteFrom(table).where('sweep', '=', old.id).execute();
    await tables.deleteFrom('fleet_sweep').where('id', '=', old.id).execute();
    await tables
      .deleteFrom('fleet_body')
      .where('hash', 'not in', tables.selectFrom('fleet_result').select('body'))
      .execute();
    return true;
  });
  if (wasDeleted) await store.scrub(['fleet_result', 'fleet_fault', 'fleet_chunk', 'fleet_sweep', 'fleet_body']);
}
