// The fleet on both databases: nothing is added twice, a server is one holder's, and what changed is told exactly.
import { describe, expect, it } from 'vitest';
import {
  addFleetDomains,
  countFleetDomains,
  fleetDomains,
  placeFleetDomains,
  removeFleetDomains,
} from './fleet-domains.ts';
import {
  type FleetBody,
  type FleetResult,
  fleetChanges,
  fleetFaults,
  fleetHistory,
  fleetResults,
  keepFleetResults,
} from './fleet-results.ts';
import {
  beginSweep,
  busyUntil,
  type Chunk,
  claimChunk,
  doneSweeps,
  endChunk,
  keepChunk,
  lastSweep,
  leaveChunk,
  type Sweep,
  turnSweep,
  workedMs,
} from './fleet-sweeps.ts';
import type { OpenStore, Store } from './store.ts';
import { onEachDatabase } from './testing/each-database.ts';

const body = (faults: readonly string[], untested: readonly string[] = []): FleetBody => ({
  findings: faults.map((id) => ({ id, severity: 'error', subject: {} })),
  ...{ untested: [...untested], servers: [], mx: [], nameservers: [], provider: null, includes: [] },
});
const result = (domain: string, faults: readonly string[], untested: readonly string[] = []): FleetResult => ({
  ...{ domain, verdict: faults.length > 0 ? 'faults' : 'healthy', at: 5, ms: 3 },
  body: body(faults, untested),
});
async function all<One>(given: AsyncIterable<One>): Promise<One[]> {
  const list: One[] = [];
  for await (const one of given) list.push(one);
  return list;
}
const claim = (store: Store, holder: string, { now = 0, leaseUntil = 100 } = {}) =>
  claimChunk(store, { holder, leaseUntil, now });
const chunk = (serverKey: string, ...domains: string[]) => ({ serverKey, domains });

/** A whole sweep with these results; gives its number. */
async function sweptWith(store: OpenStore, results: readonly FleetResult[]): Promise<number> {
  const sweep = await beginSweep(store, [chunk('all', ...results.map(({ domain }) => domain))]);
  const claimed = await claim(store, 'one');
  expect(await end(store, claimed, 'one', results)).toBe(true);
  return sweep ?? 0;
}
/** As a worker ends a chunk: its results only with its end. */
const end = (store: OpenStore, claimed: Chunk | null, holder: string, results: readonly FleetResult[]) =>
  store.transaction(async (within) => {
    if (!claimed || !(await endChunk(within, claimed, { holder, now: 9 }))) return false;
    await keepFleetResults(within, claimed.sweep, results);
    return true;
  });

onEachDatabase((_, open) => {
  describe('the domains', () => {
    it('are each there once, and gather labels', async () => {
      const { store } = await open();
      const many = Array.from({ length: 1_200 }, (_, i) => ({
        domain: `d${String(i).padStart(4, '0')}.example`,
        labels: [],
      }));
      expect(await addFleetDomains(store, many)).toBe(1_200);
      expect(await addFleetDomains(store, many)).toBe(0);
      expect(await addFleetDomains(store, [{ domain: 'd0001.example', labels: ['gold', 'web'] }])).toBe(0);
      await addFleetDomains(store, [{ domain: 'd0001.example', labels: ['web', 'new'] }]);
      await placeFleetDomains(store, new Map([['d0001.example', 'mx.example']]));
      await addFleetDomains(store, many);
      expect(await countFleetDomains(store)).toBe(1_200);
      const listed = await all(fleetDomains(store));
      expect(listed.map(({ domain }) => domain)).toEqual(many.map(({ domain }) => domain));
      expect(listed[1]).toEqual({ domain: 'd0001.example', labels: ['gold', 'web', 'new'], serverKey: 'mx.example' });
      expect(await removeFleetDomains(store, ['d0001.example', 'nobody.example'])).toBe(1);
      expect(await countFleetDomains(store)).toBe(1_199);
    });
  });

  describe('a sweep', () => {
    it('is one at a time, whoever begins it', async () => {
      const { store, place } = await open();
      const { store: other } = await open(place);
      const begun = await Promise.all([store, other].map((each) => beginSweep(each, [chunk('mx', 'a.example')], 7)));
      expect(begun.filter((id) => id !== null)).toEqual([1]);
      expect(await beginSweep(store, [chunk('mx', 'a.example')])).toBeNull();
      expect(await lastSweep(other)).toEqual({
        ...{ id: 1, state: 'running', domains: 1, done: 0, beganAt: 7, endedAt: null },
        ...{ aliveAt: null, restedMs: 0 },
      });
    });

    it('of nothing is done at once', async () => {
      const { store } = await open();
      expect(await lastSweep(store)).toBeNull();
      await beginSweep(store, [], 7);
      expect(await doneSweeps(store, 2)).toMatchObject([{ id: 1, state: 'done', domains: 0, endedAt: 7 }]);
    });

    it('gives a server to one holder at a time, over two processes', async () => {
      const { store, place } = await open();
      const { store: other } = await open(place);
      await beginSweep(store, [chunk('mx1', 'a.example'), chunk('mx1', 'b.example'), chunk('mx2', 'c.example')]);
      const claims = await Promise.all([0, 1, 2, 3].map((i) => claim(i % 2 ? other : store, `holder ${i}`)));
      const held = claims.filter((one) => one !== null);
      expect(held.map(({ serverKey }) => serverKey).sort()).toEqual(['mx1', 'mx2']);
      expect(held.find(({ serverKey }) => serverKey === 'mx1')?.domains).toEqual(['a.example']);
      const first = claims.findIndex((one) => one?.serverKey === 'mx1');
      await end(store, claims[first] ?? null, `holder ${first}`, [result('a.example', [])]);
      expect(await claim(other, 'next')).toMatchObject({ serverKey: 'mx1', domains: ['b.example'] });
    });

    it('takes up what a dead worker held, once its lease is over, and the dead one writes nothing more', async () => {
      const { store, place } = await open();
      const { store: other } = await open(place);
      await beginSweep(store, [chunk('mx', 'a.example')]);
      const dead = await claim(store, 'dead', { now: 0, leaseUntil: 100 });
      expect(await busyUntil(store, 1)).toBe(100);
      expect(await claim(other, 'heir', { now: 100, leaseUntil: 200 })).toBeNull();
      expect(await keepChunk(store, { sweep: 1, no: 0 }, { holder: 'dead', leaseUntil: 150 })).toBe(true);
      expect(await claim(other, 'heir', { now: 149, leaseUntil: 250 })).toBeNull();
      const heirs = await claim(other, 'heir', { now: 151, leaseUntil: 250 });
      expect(heirs).toEqual(dead);
      expect(await keepChunk(store, { sweep: 1, no: 0 }, { holder: 'dead', leaseUntil: 300 })).toBe(false);
      await leaveChunk(store, { sweep: 1, no: 0 }, 'dead');
      expect(await end(store, dead, 'dead', [result('a.example', ['spf-missing'])])).toBe(false);
      expect(await all(fleetResults(store, 1))).toEqual([]);
      expect(await lastSweep(store)).toMatchObject({ state: 'running', done: 0 });
      expect(await end(other, heirs, 'heir', [result('a.example', [])])).toBe(true);
      expect(await end(other, heirs, 'heir', [result('a.example', [])])).toBe(false);
      expect(await lastSweep(store)).toMatchObject({ state: 'done', done: 1, endedAt: 9 });
      expect(await busyUntil(store, 1)).toBeNull();
    });

    it('counts neither a pause nor an interruption as work', async () => {
      const { store } = await open();
      await beginSweep(store, [chunk('mx1', 'a.example'), chunk('mx2', 'b.example')], 1_000);
      const first = await claim(store, 'one', { now: 2_000, leaseUntil: 32_000 });
      const worked = async (now: number) => workedMs((await lastSweep(store)) as Sweep, now);
      expect(await worked(5_000)).toBe(4_000);
      await turnSweep(store, 'paused', 6_000);
      expect(await keepChunk(store, { sweep: 1, no: 0 }, { holder: 'one', leaseUntil: 40_000, now: 8_000 })).toBe(true);
      expect(await worked(500_000)).toBe(7_000);
      await turnSweep(store, 'running', 108_000);
      expect(await lastSweep(store)).toMatchObject({ restedMs: 100_000 });
      expect(await worked(110_000)).toBe(9_000);
      // Killed: nobody gives a sign for a day, then another one comes.
      expect(await worked(900_000)).toBe(7_000);
      await claim(store, 'two', { now: 1_108_000, leaseUntil: 1_138_000 });
      expect(await worked(1_109_000)).toBe(8_000);
      expect(first).toMatchObject({ no: 0 });
    });

    it('gives back what a worker leaves, at once', async () => {
      const { store } = await open();
      await beginSweep(store, [chunk('mx', 'a.example')]);
      const left = await claim(store, 'one');
      await leaveChunk(store, { sweep: 1, no: 0 }, 'one');
      expect(await claim(store, 'two')).toEqual(left);
    });

    it('rests and goes on; what is held meanwhile is ended', async () => {
      const { store } = await open();
      expect([await turnSweep(store, 'paused'), await turnSweep(store, 'running')]).toEqual([false, false]);
      await beginSweep(store, [chunk('mx1', 'a.example'), chunk('mx2', 'b.example')]);
      const held = await claim(store, 'one');
      expect(await turnSweep(store, 'paused')).toBe(true);
      expect(await turnSweep(store, 'paused')).toBe(false);
      expect(await claim(store, 'two')).toBeNull();
      expect(await beginSweep(store, [chunk('mx', 'c.example')])).toBeNull();
      expect(await end(store, held, 'one', [result('a.example', [])])).toBe(true);
      expect(await lastSweep(store)).toMatchObject({ state: 'paused', done: 1 });
      expect(await turnSweep(store, 'running')).toBe(true);
      expect(await claim(store, 'two')).toMatchObject({ domains: ['b.example'] });
    });
  });

  describe('results', () => {
    it('are told by fault, by domain and by night; the same body is kept once', async () => {
      const { store } = await open();
      await sweptWith(store, [result('b.example', ['x', 'y', 'x']), result('a.example', ['x'])]);
      await sweptWith(store, [result('a.example', ['x']), result('b.example', [])]);
      expect(await fleetFaults(store, 1)).toEqual([
        { fault: 'x', domains: 2 },
        { fault: 'y', domains: 1 },
      ]);
      expect((await all(fleetResults(store, 1))).map(({ domain }) => domain)).toEqual(['a.example', 'b.example']);
      expect((await all(fleetResults(store, 2)))[0]).toEqual(result('a.example', ['x']));
      expect(await fleetHistory(store, 'b.example', 5)).toMatchObject([
        { sweep: 2, verdict: 'healthy' },
        { sweep: 1, verdict: 'faults' },
      ]);
      expect((await doneSweeps(store, 1)).map(({ id }) => id)).toEqual([2]);
    });

    it('are compared exactly, and not at all where one of two looks is missing', async () => {
      const { store } = await open();
      await sweptWith(store, [
        result('came.example', ['same']),
        result('gone.example', ['x', 'same']),
        result('blind.example', [], ['x']),
        result('blinded.example', ['x']),
        result('removed.example', ['x']),
      ]);
      await sweptWith(store, [
        result('came.example', ['same', 'x']),
        result('gone.example', ['same']),
        result('blind.example', ['x']),
        result('blinded.example', [], ['x']),
        result('added.example', ['x']),
      ]);
      const changes = await fleetChanges(store, 1, 2);
      expect(changes.new).toEqual([{ domain: 'came.example', id: 'x' }]);
      expect(changes.mended).toEqual([{ domain: 'gone.example', id: 'x' }]);
      expect(changes.cannotCompare.map(({ domain }) => domain).sort()).toEqual([
        ...['added.example', 'blind.example', 'blinded.example', 'removed.example'],
      ]);
      expect(await fleetChanges(store, 2, 2)).toEqual({ new: [], mended: [], cannotCompare: [] });
    });
  });
});
