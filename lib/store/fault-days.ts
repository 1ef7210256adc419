// How often each fault was found, a day and rule: counts alone, of all processes together.
import { sql } from 'kysely';
import type { Severity } from '../model/finding.ts';
import type { Store } from './store.ts';

/** Whole days in UTC, "2026-11-30". */
export const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

export interface FaultCount {
  fault: string;
  /** As it was found last. */
  severity: Severity;
  /** Checks that found it; each counts once. */
  checks: number;
}
/** What a day had, or what is added to it. */
export interface DayCounts {
  day: string;
  checks: number;
  /** Of these, the ones that could not look at something essential. */
  unknown: number;
  faults: readonly FaultCount[];
}

interface Tables {
  fault_day: { day: string; fault: string; severity: Severity; checks: number };
  check_day: { day: string; checks: number; unknown_checks: number };
}

/** Longer is nowhere shown, in milliseconds. */
const KEPT_MS = 35 * 86_400_000;

/** Adds them all, or none. Rows are taken in one order, so that processes which add at once wait and do not lock. */
export function addToDays(store: Store, days: readonly DayCounts[]): Promise<void> {
  const sorted = [...days].sort((one, other) => one.day.localeCompare(other.day));
  return store.transaction(async (within) => {
    const tables = within.tables<Tables>();
    for (const { day, checks, unknown, faults } of sorted) {
      await tables
        .insertInto('check_day')
        .values({ day, checks, unknown_checks: unknown })
        .onConflict((conflict) =>
          conflict.column('day').doUpdateSet({
            checks: sql<number>`check_day.checks + excluded.checks`,
            unknown_checks: sql<number>`check_day.unknown_checks + excluded.unknown_checks`,
          }),
        )
        .execute();
      const rows = [...faults]
        .sort((one, other) => (one.fault < other.fault ? -1 : 1))
        .map((count) => ({ day, ...count }));
      if (rows.length === 0) continue;
      await tables
        .insertInto('fault_day')
        .values(rows)
        .onConflict((conflict) =>
          conflict.columns(['day', 'fault']).doUpdateSet({
            severity: sql<Severity>`excluded.severity`,
            checks: sql<number>`fault_day.checks + excluded.checks`,
          }),
        )
        .execute();
    }
  });
}

/** Each day from `from` on that had a check, the oldest first. */
export async function readDays(store: Store, from: string): Promise<DayCounts[]> {
  const tables = store.tables<Tables>();
  const days = await tables.selectFrom('check_day').selectAll().where('day', '>=', from).orderBy('day').execute();
  const faults = await tables.selectFrom('fault_day').selectAll().where('day', '>=', from).orderBy('fault').execute();
  return days.map(({ day, checks, unknown_checks: unknown }) => ({
    ...{ day, checks, unknown },
    faults: faults
      .filter((row) => row.day === day)
      .map(({ fault, severity, checks: found }) => ({ fault, severity, checks: found })),
  }));
}

export async function sweepDays(store: Store, now: number): Promise<void> {
  const oldest = dayOf(now - KEPT_MS);
  await store.tables<Tables>().deleteFrom('fault_day').where('day', '<', oldest).execute();
  await store.tables<Tables>().deleteFrom('check_day').where('day', '<', oldest).execute();
}
