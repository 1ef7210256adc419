// What the store promises on either database: tables by whoever comes first, all or nothing, and news for who waits.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { countOf, countUp, sweepCounters } from './counters.ts';
import { openStore } from './open.ts';
import { sharedSecret } from './secrets.ts';
import { onEachDatabase } from './testing/each-database.ts';

const opener = fileURLToPath(new URL('./testing/opener.mjs', import.meta.url));

onEachDatabase((name, open, newPlace) => {
  it('opens twice at once, from two processes, and makes the tables once', async () => {
    const fresh = await newPlace();
    const said = await Promise.all(
      [1, 2, 3].map(() => promisify(execFile)(process.execPath, [opener, JSON.stringify(fresh)])),
    );
    expect(said.map(({ stdout }) => stdout.trim())).toEqual(['open', 'open', 'open']);
  });

  it('says how it does', async () => {
    const { store, place } = await open();
    expect(store.state()).toEqual({ kind: 'open' });
    expect(store.kind).toBe(name === 'SQLite' ? 'sqlite' : 'postgres');
    const early = openStore(place);
    expect(early.state()).toEqual({ kind: 'opening' });
    expect(await countUp(early, 'a', { windowMs: 1000 })).toMatchObject({ count: 1 }); // waits for the opening
    await early.close();
    await expect(countUp(early, 'a', { windowMs: 1000 })).rejects.toMatchObject({ code: 'away' });
  });

  it('does all of a transaction or nothing', async () => {
    const { store } = await open();
    const failing = store.transaction(async (within) => {
      await countUp(within, 'a', { windowMs: 60_000 });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await countOf(store, 'a')).toBeNull();
    await store.transaction(async (within) => {
      await countUp(within, 'a', { windowMs: 60_000 });
      await countUp(within, 'b', { windowMs: 60_000 });
    });
    expect(await countOf(store, 'b')).toMatchObject({ count: 1 });
  });

  it('lets readers that want to write wait for each other', async () => {
    const { store, place } = await open();
    const { store: other } = await open(place);
    const once = (one: typeof store) =>
      one.transaction(async (within) => {
        const before = await countUp(within, 'turns', { windowMs: 60_000 });
        expect((await countOf(within, 'turns'))?.count).toBe(before.count);
      });
    await Promise.all(Array.from({ length: 60 }, (_, index) => once(index % 2 ? store : other)));
    expect(await countOf(store, 'turns')).toMatchObject({ count: 60 });
  });

  it('wakes listeners here and in other processes, once it is committed', async () => {
    const { store, place } = await open();
    const { store: other } = await open(place);
    const here = vi.fn();
    const there = vi.fn();
    const stop = store.listen('session/1', here);
    other.listen('session/1', there);
    const elsewhere = vi.fn();
    store.listen('session/2', elsewhere);
    // The other's ear opens by itself: news until then is called too.
    await vi.waitFor(async () => {
      await countUp(store, 'warm', { windowMs: 1000 });
      await store.wake('session/1');
      expect(there).toHaveBeenCalled();
    });
    await new Promise((resolve) => setTimeout(resolve, 150));
    for (const each of [here, there, elsewhere]) each.mockClear();
    await store.transaction(async (within) => {
      await countUp(within, 'a', { windowMs: 60_000 });
      await within.wake('session/1');
      expect(here).not.toHaveBeenCalled();
    });
    expect(here).toHaveBeenCalledTimes(1);
    expect(elsewhere).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(there).toHaveBeenCalled());
    stop();
    await store.wake('session/1');
    expect(here).toHaveBeenCalledTimes(1);
  });

  it('misses nothing that is written right after somebody listens', async () => {
    const { store, place } = await open();
    const { store: other } = await open(place);
    for (let round = 0; round < 10; round += 1) {
      const { promise: woken, resolve } = Promise.withResolvers<void>();
      const stop = other.listen('session/1', resolve);
      await store.transaction(async (within) => {
        await countUp(within, 'a', { windowMs: 60_000 });
        await within.wake('session/1');
      });
      await woken;
      stop();
    }
  });

  it('counts over windows, each once, and forgets them', async () => {
    const { store } = await open();
    const counts = await Promise.all(
      Array.from({ length: 20 }, () => countUp(store, 'c', { windowMs: 1_000, now: 5_000 })),
    );
    expect(counts.map(({ count }) => count).sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    expect(await countUp(store, 'c', { windowMs: 1_000, now: 5_999 })).toEqual({ count: 21, until: 6_000 });
    expect(await countUp(store, 'c', { windowMs: 1_000, now: 6_000 })).toEqual({ count: 1, until: 7_000 });
    expect(await countOf(store, 'c', 7_000)).toBeNull();
    await sweepCounters(store, 7_000);
    expect(await countOf(store, 'c', 6_500)).toBeNull();
  });

  it('makes a shared key once, and another for another use', async () => {
    const { store, place } = await open();
    const { store: other } = await open(place);
    const [a, b] = await Promise.all([sharedSecret(store, 'cookies'), sharedSecret(other, 'cookies')]);
    expect(a).toHaveLength(32);
    expect(a).toEqual(b);
    expect(await sharedSecret(store, 'pepper')).not.toEqual(a);
  });
});

describe('a database that is not there', () => {
  it('is away at once, and says since when', async () => {
    const began = Date.now();
    const store = openStore({ data: '/nowhere', database: 'postgres://nobody@127.0.0.1:9/none' });
    await expect(store.ready()).rejects.toMatchObject({ code: 'away' });
    await expect(countUp(store, 'a', { windowMs: 1 })).rejects.toMatchObject({ code: 'away' });
    const state = store.state();
    expect(state.kind === 'away' && state.since).toBeGreaterThanOrEqual(began);
    await store.close();
  });
});
