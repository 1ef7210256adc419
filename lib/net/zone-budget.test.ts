// A stranger's zone is asked six hundred times a minute at most, over all runs and threads; companies' zones are free.
import { beforeEach, expect, it } from 'vitest';
import { createZoneBudget } from './zone-budget.ts';
import { createZoneLedger, type ZoneLedger } from './zone-ledger.ts';

let now = 0;
let ledger: ZoneLedger;
beforeEach(() => {
  now = 1_000_000;
  ledger = createZoneLedger(() => now);
});
async function taken(names: (at: number) => string, times: number, budgets = [createZoneBudget(ledger, [])]) {
  let count = 0;
  for (let at = 0; at < times; at += 1) if (await budgets[at % budgets.length]?.take(names(at))) count += 1;
  return count;
}

it('lets six hundred a minute go, whatever the names below it', async () => {
  expect(await taken((at) => `x${at}.evil.example`, 1_000)).toBe(600);
  expect(await taken(() => 'neighbour.example', 10)).toBe(10);
  now += 60_000;
  expect(await taken((at) => `y${at}.evil.example`, 10)).toBe(10);
});

it('counts them over all threads', async () => {
  const threads = [1, 2, 3].map(() => createZoneBudget(ledger, []));
  expect(await taken(() => 'evil.example', 1_500, threads)).toBe(600);
});

it('asks the operator’s own zones, those of providers and reverse names as often as need be', async () => {
  const budgets = [createZoneBudget(ledger, ['mail.harbour.example'])];
  for (const name of ['a.harbour.example', '_spf.google.com', '1.2.0.192.in-addr.arpa', 'example'])
    expect(await taken(() => name, 1_000, budgets)).toBe(1_000);
});

it('asks the ledger once for all that wait', async () => {
  const budget = createZoneBudget(ledger, []);
  const all = await Promise.all(Array.from({ length: 1_000 }, () => budget.take('evil.example')));
  expect(all.filter(Boolean)).toHaveLength(600);
});
