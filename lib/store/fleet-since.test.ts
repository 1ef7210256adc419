// Since when a fault is there, sweep by sweep, on both databases: as long as the nights in a row that found it.
import { describe, expect, it } from 'vitest';
import { addFleetDomains, removeFleetDomains } from './fleet-domains.ts';
import { fleetChanges, keepFleetResults } from './fleet-results.ts';
import { allFaultsSince, keepFaultsSince } from './fleet-since.ts';
import { beginSweep, claimChunk, endChunk } from './fleet-sweeps.ts';
import type { OpenStore } from './store.ts';
import { onEachDatabase } from './testing/each-database.ts';

interface Night {
  faults: readonly string[];
  untested?: readonly string[];
}

/** Sweeps one after the other, the first of which begins at 1, each with what it found of each domain. */
async function sweep(store: OpenStore, ...nights: Record<string, Night>[]): Promise<void> {
  for (const [index, night] of nights.entries()) {
    const domains = Object.keys(night);
    await addFleetDomains(
      store,
      domains.map((domain) => ({ domain, labels: [] })),
    );
    const id = (await beginSweep(store, [{ serverKey: 'all', domains }], index + 1)) ?? 0;
    const chunk = await claimChunk(store, { holder: 'one', leaseUntil: 9, now: 1 });
    const results = Object.entries(night).map(([domain, { faults, untested = [] }]) => ({
      ...{ domain, verdict: 'faults' as const, at: 5 },
      body: {
        findings: faults.map((fault) => ({ id: fault, severity: 'error' as const, subject: {} })),
        ...{ untested: [...untested], servers: [], mx: [], nameservers: [], provider: null, includes: [] },
      },
    }));
    await store.transaction(async (within) => {
      if (chunk) await endChunk(within, chunk, { holder: 'one', now: 9 });
      await keepFleetResults(within, id, results);
      const fresh = id === 1 ? [] : (await fleetChanges(within, id - 1, id)).new;
      await keepFaultsSince(within, { id, beganAt: index + 1 }, fresh);
    });
  }
}
const told = async (store: OpenStore): Promise<string[]> =>
  [...(await allFaultsSince(store)).values()]
    .flat()
    .map(({ domain, fault, at, atLeast }) => `${domain} ${fault} ${atLeast ? 'at least ' : ''}${at}`)
    .sort();
const a = (faults: readonly string[], untested: readonly string[] = []) => ({ a: { faults, untested } });

onEachDatabase((_, open) => {
  describe('a fault is there since', () => {
    it.each([
      ['this night', [a([]), a(['x'])], ['a x 2']],
      ['some nights', [a([]), a(['x']), a(['x'])], ['a x 2']],
      ['before all that is known', [a(['x']), a(['x'])], ['a x at least 1']],
      ['over a night that could not look', [a([]), a(['x']), a([], ['x']), a(['x'])], ['a x 2']],
      ['after a night that could not look', [a([]), a([], ['x']), a(['x'])], ['a x at least 3']],
      ['the second time', [a(['x']), a([]), a(['x'])], ['a x 3']],
      ['never more, once it is mended', [a(['x']), a([])], []],
      ['each for itself', [a(['x']), a(['x', 'y'])], ['a x at least 1', 'a y 2']],
    ])('%s', async (__, nights, since) => {
      const { store } = await open();
      await sweep(store, ...nights);
      expect(await told(store)).toEqual(since);
    });

    it('nothing, of a domain that was taken away, and anew when it comes back', async () => {
      const { store } = await open();
      await sweep(store, { a: { faults: ['x'] }, b: { faults: ['x'] } });
      await removeFleetDomains(store, ['a']);
      await sweep(store, { b: { faults: ['x'] } });
      expect(await told(store)).toEqual(['b x at least 1']);
      await sweep(store, { a: { faults: ['x'] }, b: { faults: ['x'] } });
      expect(await told(store)).toEqual(['a x at least 1', 'b x at least 1']);
    });
  });
});
