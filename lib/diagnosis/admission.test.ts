import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { admissionLimits, admit } from './admission.ts';

type Hall = { running: number; beginning: number; clients: Map<string, unknown>; waiting: unknown[] };
const shared = globalThis as typeof globalThis & { mailmendHall?: Hall };
const { signal } = new AbortController();

describe('admission', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    shared.mailmendHall = undefined;
  });
  afterEach(() => {
    vi.useRealTimers();
    shared.mailmendHall = undefined;
  });

  it('refuses a client that begins too many runs a minute, and lets it in again', async () => {
    for (let at = 0; at < 300; at += 1) {
      const place = await admit('192.0.2.1', signal);
      if (place.ok) place.leave();
    }
    expect(await admit('192.0.2.1', signal)).toMatchObject({ ok: false, status: 429, retryAfterSeconds: 60 });
    expect(await admit('192.0.2.2', signal)).toMatchObject({ ok: true });
    vi.advanceTimersByTime(60_000);
    expect(await admit('192.0.2.1', signal)).toMatchObject({ ok: true });
  });

  /** So many runs that none is let in any more, past their beginning or in it. */
  const fill = async (count: number) => {
    const places = [];
    for (let at = 0; at < count; at += 1) {
      places.push(await admit(`192.0.2.${at}`, signal));
      if ((at + 1) % admissionLimits.beginning === 0 && at + 1 < count) vi.advanceTimersByTime(1_000);
    }
    return places;
  };

  it('lets those who wait in as others leave, and says when too many wait', async () => {
    const [first] = await fill(admissionLimits.running);
    vi.advanceTimersByTime(1_000);
    const waiting = Array.from({ length: admissionLimits.waiting }, (_, at) => admit(`198.51.100.${at}`, signal));
    expect(await admit('203.0.113.1', signal)).toMatchObject({ ok: false, status: 503 });
    if (first?.ok) first.leave();
    expect(await waiting[0]).toMatchObject({ ok: true });
    expect(shared.mailmendHall?.running).toBe(admissionLimits.running);
    expect(shared.mailmendHall?.waiting).toHaveLength(admissionLimits.waiting - 1);
  });

  it('lets only so many begin at once; the next when a second has passed, or when one has ended', async () => {
    const places = await fill(admissionLimits.beginning);
    const order: string[] = [];
    const waiting = ['a', 'b', 'c'].map((name) =>
      admit('198.51.100.1', signal).then((place) => {
        order.push(name);
        return place;
      }),
    );
    await vi.advanceTimersByTimeAsync(999);
    expect(order).toEqual([]);
    const [first] = places;
    if (first?.ok) first.leave();
    await waiting[0];
    expect(order).toEqual(['a']);
    if (first?.ok) first.leave(); // twice is once
    await vi.advanceTimersByTimeAsync(1);
    expect(order).toEqual(['a', 'b', 'c']);
    for (const place of [...places, ...(await Promise.all(waiting))]) if (place.ok) place.leave();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(shared.mailmendHall).toMatchObject({ running: 0, beginning: 0, waiting: [] });
  });

  it('gives the place in the queue back when someone who waits goes away', async () => {
    await fill(admissionLimits.beginning);
    const leaving = new AbortController();
    const waiting = admit('203.0.113.1', leaving.signal);
    leaving.abort(new Error('gone'));
    await expect(waiting).rejects.toThrow('gone');
    await expect(admit('203.0.113.1', leaving.signal)).rejects.toThrow('gone');
    expect(shared.mailmendHall?.waiting).toEqual([]);
  });

  it('forgets clients that are quiet, so that many addresses fill no memory', async () => {
    for (let at = 0; at < 1_500; at += 1) {
      const place = await admit(`2001:db8::${at.toString(16)}`, signal);
      if (place.ok) place.leave();
    }
    vi.advanceTimersByTime(60_000);
    await admit('192.0.2.1', signal);
    expect(shared.mailmendHall?.clients.size).toBe(1);
  });
});
