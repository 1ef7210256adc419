// Counts a day and rule: added up over processes, without a domain, forgotten after five weeks; and kept while the database is away.
import { expect, it } from 'vitest';
import { addToDays, dayOf, readDays, sweepDays } from './fault-days.ts';
import { FaultTally } from './fault-tally.ts';
import type { OpenStore } from './store.ts';
import { StoreError } from './store-error.ts';
import { onEachDatabase } from './testing/each-database.ts';

const NOON = Date.parse('2026-11-30T12:00:00Z');
const DAY_MS = 86_400_000;
const finding = (id: string, severity: 'error' | 'warning' = 'error') =>
  ({ id, severity, subject: { host: 'mail.a.example' } }) as never;
const found = (...ids: string[]) => ({ verdict: 'faults' as const, findings: ids.map((id) => finding(id)) });

onEachDatabase((_, open) => {
  it('add up what processes count at once, each fault once a check', async () => {
    const { store, place } = await open();
    const { store: other } = await open(place);
    const tallies = [new FaultTally(() => store), new FaultTally(() => other)];
    for (let n = 0; n < 40; n++) {
      const tally = tallies[n % 2];
      // In turns, so that two transactions meet the same rows in another order.
      tally?.add(n % 4 < 2 ? found('spf-multiple', 'spf-multiple', 'mx-missing') : found('mx-missing'), NOON);
      if (n % 5 === 0) await Promise.all(tallies.map((one) => one.settle()));
    }
    await Promise.all(tallies.map((one) => one.settle()));
    expect(await readDays(store, '2026-11-30')).toEqual([
      {
        ...{ day: '2026-11-30', checks: 40, unknown: 0 },
        faults: [
          { fault: 'mx-missing', severity: 'error', checks: 40 },
          { fault: 'spf-multiple', severity: 'error', checks: 20 },
        ],
      },
    ]);
  });

  it('count what could not be looked at apart, and a second look at one fault not at all', async () => {
    const { store } = await open();
    const tally = new FaultTally(() => store);
    tally.add({ verdict: 'unknown', findings: [] }, NOON);
    tally.add({ verdict: 'healthy', findings: [] }, NOON);
    tally.add({ ...found('spf-multiple'), only: ['spf-multiple'] }, NOON);
    await tally.settle();
    expect(await readDays(store, '2026-11-01')).toEqual([{ day: '2026-11-30', checks: 2, unknown: 1, faults: [] }]);
  });

  it('hold ids and numbers, nothing of who was checked', async () => {
    const { store } = await open();
    const tally = new FaultTally(() => store);
    tally.add(found('spf-multiple'), NOON);
    await tally.settle();
    for (const table of ['fault_day', 'check_day'] as const) {
      const rows = await store.tables<Record<typeof table, object>>().selectFrom(table).selectAll().execute();
      expect(rows).toHaveLength(1);
      expect(JSON.stringify(rows)).not.toContain('a.example');
    }
  });

  it('forget a day after five weeks', async () => {
    const { store } = await open();
    const days = [0, 35, 36].map((ago) => ({ day: dayOf(NOON - ago * DAY_MS), checks: 1, unknown: 0, faults: [] }));
    await addToDays(store, days);
    await sweepDays(store, NOON);
    expect((await readDays(store, '2026-01-01')).map(({ day }) => day)).toEqual([days[1]?.day, days[0]?.day]);
  });

  it('wait for a database that is away, and are then there once', async () => {
    const { store } = await open();
    let isAway = true;
    const flaky = {
      transaction: (work: Parameters<OpenStore['transaction']>[0]) =>
        isAway ? Promise.reject(new StoreError('away', 'it is away')) : store.transaction(work),
    } as unknown as OpenStore;
    const tally = new FaultTally(() => flaky);
    tally.add(found('mx-missing'), NOON);
    await tally.settle();
    tally.add(found('mx-missing'), NOON);
    await tally.settle();
    isAway = false;
    await tally.settle();
    await tally.settle();
    expect(await readDays(store, '2026-11-30')).toEqual([
      { day: '2026-11-30', checks: 2, unknown: 0, faults: [{ fault: 'mx-missing', severity: 'error', checks: 2 }] },
    ]);
  });
});
