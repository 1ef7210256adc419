// What is over is deleted by the profile's days, in the database and in its files; what is not over stays; the page says both.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { retention } from '../operator/profile-retention.ts';
import { readAudit, sweepAudit, writeDown } from './audit.ts';
import { fleetResultsOf, keepFleetResults } from './fleet-results.ts';
import { sweepFleet } from './fleet-retention.ts';
import { beginSweep, doneSweeps } from './fleet-sweeps.ts';
import type { OpenStore } from './store.ts';
import { onEachDatabase } from './testing/each-database.ts';

const DAY = 86_400_000;
const NOW = 100 * DAY;

it('is told in the page for operators, with the defaults that are', () => {
  const page = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');
  const told = [...page.matchAll(/^\| `retention\.(\w+)` \| (\d+) \|/gm)].map(([, name, days]) => [name, Number(days)]);
  expect(Object.fromEntries(told)).toEqual(retention.parse(undefined));
});

async function night(store: OpenStore, at: number, mark: string): Promise<number> {
  const id = (await beginSweep(store, [], at)) ?? 0;
  const body = { findings: [], untested: [mark], servers: [], mx: [], nameservers: [], provider: null, includes: [] };
  await store.transaction((within) =>
    keepFleetResults(within, id, [{ domain: 'a.example', verdict: 'healthy', body, at }]),
  );
  return id;
}

onEachDatabase((name, open) => {
  const bytesOf = (data: string) => readdirSync(data).map((file) => readFileSync(join(data, file), 'latin1'));

  it('deletes the audit trail by its days, for real', async () => {
    const { store, place } = await open();
    const entry = { who: 'a', whoName: 'Anna', network: '192.0.2.0', what: 'agent-added' } as const;
    await writeDown(store, { ...entry, at: NOW - 31 * DAY, about: 'what-is-long-over' });
    await writeDown(store, { ...entry, at: NOW - 29 * DAY, about: 'what-is-not-over' });
    await sweepAudit(store, NOW, 30);
    expect((await readAudit(store, {})).map(({ about }) => about)).toEqual(['what-is-not-over']);
    if (name === 'SQLite') expect(bytesOf(place.data).filter((text) => text.includes('what-is-long-over'))).toEqual([]);
  });

  it('deletes old nights, the last two never', async () => {
    const { store, place } = await open();
    const nights: number[] = [];
    for (const [at, mark] of [
      [1, 'mark-of-the-first'],
      [2, 'mark-of-the-second'],
      [3, 'mark-of-the-third'],
    ] as const)
      nights.push(await night(store, at, mark));
    for (let minute = 0; minute < 3; minute += 1) await sweepFleet(store, NOW, 30);
    expect((await doneSweeps(store, 9)).map(({ id }) => id)).toEqual([nights[2], nights[1]]);
    expect(await fleetResultsOf(store, nights[0] ?? 0, ['a.example'])).toEqual([]);
    if (name === 'SQLite') {
      const bytes = bytesOf(place.data).join('');
      expect(bytes.includes('mark-of-the-first')).toBe(false);
      expect(bytes.includes('mark-of-the-second')).toBe(true);
    }
  });
});
