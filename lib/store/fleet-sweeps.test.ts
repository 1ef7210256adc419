// The end of a sweep, where two workers come to it at once.
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { beginSweep, claimChunk, endChunk, lastSweep } from './fleet-sweeps.ts';
import type { OpenStore } from './store.ts';
import { onEachDatabase } from './testing/each-database.ts';

const claim = async (store: OpenStore, holder: string) => {
  const chunk = await claimChunk(store, { holder, leaseUntil: 1_000, now: 1 });
  if (!chunk) throw new Error('no chunk');
  return chunk;
};

onEachDatabase((_, open) => {
  it('ends with its last two chunks, also when they end at once in two processes', async () => {
    const { store, place } = await open();
    const { store: other } = await open(place);
    await beginSweep(store, [
      { serverKey: 'mx1', domains: ['one.example'] },
      { serverKey: 'mx2', domains: ['two.example'] },
    ]);
    const [one, two] = [await claim(store, 'here'), await claim(other, 'there')];
    let began = () => {};
    const first = new Promise<void>((resolve) => {
      began = resolve;
    });
    const here = store.transaction(async (within) => {
      expect(await endChunk(within, one, { holder: 'here', now: 2 })).toBe(true);
      began();
      // Open until the other either has ended its chunk as well or waits for this one.
      await pause(300);
    });
    await first;
    const there = other.transaction((within) => endChunk(within, two, { holder: 'there', now: 3 }));
    await Promise.all([here, there]);
    expect(await lastSweep(store)).toMatchObject({ state: 'done', endedAt: 3 });
  });
});
