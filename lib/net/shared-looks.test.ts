// What is shared is looked at once, and a server is met by few at a time.
import { describe, expect, it, vi } from 'vitest';
import { createSharedLooks, type Pace, type SharedLooks } from './shared-looks.ts';

const never = new AbortController().signal;
const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('a shared look', () => {
  it('is done once for all who ask at once and later', async () => {
    const shared = createSharedLooks();
    const look = vi.fn(async () => {
      await soon();
      return 'seen';
    });
    const all = await Promise.all([1, 2, 3].map(() => shared.once('a', look, () => true)));
    expect(all).toEqual(['seen', 'seen', 'seen']);
    expect(await shared.once('a', look, () => true)).toBe('seen');
    expect(look).toHaveBeenCalledTimes(1);
    expect(shared.recalled).toBe(3);
  });

  it('is done anew where the first one was cut short, or failed', async () => {
    const shared = createSharedLooks();
    let n = 0;
    const look = async () => {
      await soon();
      n += 1;
      if (n === 1) throw new Error('cancelled');
      return n;
    };
    const isLasting = (result: number) => result > 2;
    const settled = await Promise.allSettled([1, 2, 3, 4].map(() => shared.once('a', look, isLasting)));
    expect(settled.map((one) => (one.status === 'fulfilled' ? one.value : 'failed'))).toEqual(['failed', 2, 3, 3]);
  });
});

describe('the gate of a server', () => {
  it('lets two in at once, and the next when one leaves', async () => {
    const shared = createSharedLooks();
    let most = 0;
    let now = 0;
    await Promise.all(
      Array.from({ length: 20 }, async () => {
        const leave = await shared.enter('192.0.2.1', { atOnce: 2, perMinute: null, most: null }, never);
        now += 1;
        most = Math.max(most, now);
        await soon();
        now -= 1;
        leave?.(false);
        leave?.(false); // twice is once
      }),
    );
    expect(most).toBe(2);
    const elsewhere = await shared.enter('192.0.2.2', { atOnce: 2, perMinute: null, most: null }, never);
    elsewhere?.(false);
  });

  it('lets no more than its number in within a minute', async () => {
    vi.useFakeTimers();
    try {
      const shared = createSharedLooks();
      const begun: number[] = [];
      const all = Array.from({ length: 7 }, async () => {
        (await shared.enter('192.0.2.1', { atOnce: 2, perMinute: 3, most: null }, never))?.(false);
        begun.push(Date.now());
      });
      const first = Date.now();
      await vi.advanceTimersByTimeAsync(130_000);
      await Promise.all(all);
      expect(begun.map((at) => Math.floor((at - first) / 60_000))).toEqual([0, 0, 0, 1, 1, 1, 2]);
    } finally {
      vi.useRealTimers();
    }
  });

  it('is left by who gives up waiting', async () => {
    const shared = createSharedLooks();
    const leave = await shared.enter('192.0.2.1', { atOnce: 1, perMinute: null, most: null }, never);
    const over = new AbortController();
    const waiting = shared.enter('192.0.2.1', { atOnce: 1, perMinute: null, most: null }, over.signal);
    const next = shared.enter('192.0.2.1', { atOnce: 1, perMinute: null, most: null }, never);
    over.abort();
    await expect(waiting).rejects.toThrow();
    leave?.(false);
    (await next)?.(false);
  });

  it('lets no more than its number in at all', async () => {
    const shared = createSharedLooks();
    const pace = { atOnce: 2, perMinute: null, most: 3 };
    const all = await Promise.all([1, 2, 3, 4, 5].map(() => enterAndLeave(shared, pace)));
    expect(all.filter((went) => went)).toHaveLength(3);
  });
});

async function enterAndLeave(shared: SharedLooks, pace: Pace): Promise<boolean> {
  const leave = await shared.enter('192.0.2.1', pace, never);
  await soon();
  leave?.(false);
  return leave !== null;
}
