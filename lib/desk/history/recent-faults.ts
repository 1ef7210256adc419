// The faults of the last days beside those of the days before them, from the counts a day and rule.
import type { RecentFaults } from '../../model/recent-faults.ts';
import { type DayCounts, dayOf, readDays } from '../../store/fault-days.ts';
import type { Store } from '../../store/store.ts';

const DAY_MS = 86_400_000;

const sum = (days: readonly DayCounts[], of: (day: DayCounts) => number) => days.reduce((n, day) => n + of(day), 0);

/** `days`: how many, today with them. The most frequent fault first. Throws StoreError. */
export async function recentFaults(store: Store, days: number, now = Date.now()): Promise<RecentFaults> {
  const from = dayOf(now - (days - 1) * DAY_MS);
  const all = await readDays(store, dayOf(now - (2 * days - 1) * DAY_MS));
  const last = all.filter(({ day }) => day >= from);
  const before = all.filter(({ day }) => day < from);
  const found = new Map(last.flatMap(({ faults }) => faults.map(({ fault, severity }) => [fault, severity] as const)));
  const of = (part: readonly DayCounts[], id: string) =>
    sum(part, ({ faults }) => faults.find(({ fault }) => fault === id)?.checks ?? 0);
  const totals = (part: readonly DayCounts[]) => ({
    checks: sum(part, ({ checks }) => checks),
    unknown: sum(part, ({ unknown }) => unknown),
  });
  return {
    days,
    ...totals(last),
    before: totals(before),
    faults: [...found]
      .map(([id, severity]) => ({ id, severity, checks: of(last, id), before: of(before, id) }))
      .sort((one, other) => other.checks - one.checks || one.id.localeCompare(other.id)),
    // A day without a check is one with nothing, not one that nobody knows of: what is counted is counted here.
    byDay: Array.from({ length: days }, (_, ago) => dayOf(now - ago * DAY_MS)).map((day) => {
      const counts = last.find((one) => one.day === day);
      return {
        ...{ day, checks: counts?.checks ?? 0, unknown: counts?.unknown ?? 0 },
        faults: Object.fromEntries((counts?.faults ?? []).map(({ fault, checks }) => [fault, checks])),
      };
    }),
  };
}
