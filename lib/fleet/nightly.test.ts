// A night's sweep begins once, at its time or a little later.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { addFleetDomains } from '../store/fleet-domains.ts';
import { beginSweep } from '../store/fleet-sweeps.ts';
import { openStore } from '../store/open.ts';
import { isDue, watchNights } from './nightly.ts';

const at = (day: number, hours: number, minutes = 0) => new Date(2026, 10, day, hours, minutes);
const done = (began: Date) => ({ state: 'done' as const, beganAt: began.getTime() });

afterEach(() => vi.useRealTimers());

it.each([
  ['before its time', at(30, 1, 59), done(at(29, 2)), false],
  ['at its time', at(30, 2), done(at(29, 2)), true],
  ['a little later', at(30, 2, 59), done(at(29, 2)), true],
  ['at noon', at(30, 12), done(at(29, 2)), false],
  ['of the first night', at(30, 2), null, true],
  ['that was begun', at(30, 2, 10), done(at(30, 2, 1)), false],
  ['that was begun and runs', at(30, 2, 10), { ...done(at(30, 2)), state: 'running' as const }, false],
  ['after one by hand', at(30, 2), done(at(30, 1)), true],
  ['over an interrupted one', at(30, 2), { ...done(at(29, 2)), state: 'running' as const }, true],
  ['over a paused one', at(30, 2), { ...done(at(29, 2)), state: 'paused' as const }, false],
])('a sweep %s', (_, now, last, due) => {
  expect(isDue('02:00', now, last)).toBe(due);
});

it('is begun by the server that comes first, and not for an empty fleet', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mailmend-nightly-'));
  const store = openStore({ data: folder, database: null });
  await store.ready();
  const start = vi.fn();
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'], now: at(30, 2) });
  const stop = watchNights(store, { start, isAtWork: () => false, close: async () => undefined }, '02:00');
  const turn = async () => {
    vi.advanceTimersByTime(30_000);
    // A statement of ours after those of the look has its answer after them.
    for (let asked = 0; asked < 4; asked += 1) await addFleetDomains(store, []);
    await new Promise((resolve) => setTimeout(resolve, 50));
  };
  await turn();
  expect(start).not.toHaveBeenCalled();
  await addFleetDomains(store, [{ domain: 'a.example', labels: [] }]);
  await turn();
  expect(start).toHaveBeenCalledTimes(1);
  await beginSweep(store, [{ serverKey: 'mx', domains: ['a.example'] }]);
  await turn();
  expect(start).toHaveBeenCalledTimes(1);
  stop();
  await store.close();
  rmSync(folder, { recursive: true });
});
