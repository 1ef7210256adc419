// The hall: nobody takes more than their share, whoever has begun fewest goes first, and every place is given back.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runLimits } from './admission.ts';
import type { Admission, Visit } from './hall.ts';
import { MemoryHall } from './memory-hall.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const { signal } = new AbortController();
/** Limits that do not matter in a test are out of its way. */
const roomy = { ...runLimits, beginning: 64, ofDomain: 64 };
const visit = (client: string, more: Partial<Visit> = {}): Visit => ({ client, site: null, domain: null, ...more });

/** Visitors of one hall, by name: in which order they went in, and what those heard who did not. */
function visitors(hall: MemoryHall) {
  const inside: string[] = [];
  const refused: Array<[string, number]> = [];
  const places = new Map<string, Array<() => void>>();
  const come = (name: string, given: Visit = visit(name), until: AbortSignal = signal) => {
    const hears = (admission: Admission) => {
      if (!admission.ok) return void refused.push([name, admission.status]);
      inside.push(name);
      places.set(name, [...(places.get(name) ?? []), admission.leave]);
    };
    return hall.enter(given, until).then(hears);
  };
  /** Many at once, as many as the hall then has heard. */
  const comeTimes = async (times: number, name: string, given?: Visit) => {
    for (let time = 0; time < times; time += 1) void come(name, given);
    await vi.advanceTimersByTimeAsync(0);
  };
  const leave = async (name: string) => {
    places.get(name)?.shift()?.();
    await vi.advanceTimersByTimeAsync(0);
  };
  const count = (name: string) => inside.filter((other) => other === name).length;
  return { inside, refused, come, comeTimes, leave, count };
}

describe('one client', () => {
  it('has eight places; the ninth waits, and the forty-first is refused', async () => {
    const hall = new MemoryHall(roomy);
    const { comeTimes, count, refused, leave } = visitors(hall);
    await comeTimes(41, 'a');
    expect(count('a')).toBe(8);
    expect(hall.counts.waiting).toBe(32);
    expect(refused).toEqual([['a', 429]]);
    await leave('a');
    expect(count('a')).toBe(9);
  });

  it('takes no further place above four while others wait for one', async () => {
    const hall = new MemoryHall({ ...roomy, running: 9 });
    const { comeTimes, count, leave } = visitors(hall);
    await comeTimes(20, 'a');
    await comeTimes(3, 'b');
    expect([count('a'), count('b')]).toEqual([8, 1]);
    await leave('a');
    expect([count('a'), count('b')]).toEqual([8, 2]);
    await leave('a');
    expect([count('a'), count('b')]).toEqual([8, 3]);
    await leave('a'); // nobody else waits any more
    expect([count('a'), count('b')]).toEqual([9, 3]);
  });

  it('may begin 300 runs a minute', async () => {
    const hall = new MemoryHall(roomy);
    for (let at = 0; at < 300; at += 1) {
      const place = await hall.enter(visit('a'), signal);
      if (place.ok) place.leave();
    }
    expect(await hall.enter(visit('a'), signal)).toEqual({ ok: false, status: 429, retryAfterSeconds: 60 });
    expect(await hall.enter(visit('b'), signal)).toMatchObject({ ok: true });
    vi.advanceTimersByTime(60_000);
    expect(await hall.enter(visit('a'), signal)).toMatchObject({ ok: true });
  });
});

describe('one site', () => {
  it('counts as four clients, however many networks it comes from', async () => {
    const hall = new MemoryHall(roomy);
    const { come, refused } = visitors(hall);
    for (let at = 0; at < 170; at += 1)
      void come('site', visit(`2001:db8:1:${at.toString(16)}::/64`, { site: '2001:db8:1::/48' }));
    await vi.advanceTimersByTimeAsync(0);
    expect(hall.counts).toMatchObject({ running: 32, waiting: 128 });
    expect(refused).toHaveLength(10);
  });

  it('does not go before others with a network that has begun nothing', async () => {
    const hall = new MemoryHall({ ...roomy, running: 8 });
    const { come, inside, leave } = visitors(hall);
    const ofSite = (at: number) => visit(`network ${at}`, { site: 'site' });
    for (let at = 0; at < 8; at += 1) void come('site', ofSite(at));
    await vi.advanceTimersByTimeAsync(0);
    for (let at = 8; at < 20; at += 1) void come('site', ofSite(at));
    void come('b');
    await leave('site');
    expect(inside.at(-1)).toBe('b');
  });
});

describe('who goes first', () => {
  it('is who has begun the fewest runs in the last minute; among equals, who waits longest', async () => {
    const hall = new MemoryHall({ ...roomy, running: 2 });
    const { come, comeTimes, inside, leave } = visitors(hall);
    await comeTimes(2, 'a');
    await comeTimes(1, 'a');
    for (const name of ['b', 'c', 'd']) void come(name);
    await leave('a');
    await leave('a');
    await leave('b');
    await leave('c');
    expect(inside).toEqual(['a', 'a', 'b', 'c', 'd', 'a']);
  });

  it('counts no run that began more than a minute ago', async () => {
    const hall = new MemoryHall({ ...roomy, running: 1 });
    const { come, comeTimes, inside, leave } = visitors(hall);
    await comeTimes(1, 'a');
    await leave('a');
    vi.advanceTimersByTime(60_000);
    await comeTimes(1, 'holds');
    void come('a');
    void come('b');
    await leave('holds');
    expect(inside.at(-1)).toBe('a');
  });

  it('begins within two seconds behind 110 runs that last', async () => {
    const hall = new MemoryHall(runLimits);
    const { come, comeTimes, count, inside } = visitors(hall);
    await comeTimes(110, 'a', visit('a', { domain: 'silent.example' }));
    void come('b', visit('b', { domain: 'silent.example' }));
    await vi.advanceTimersByTimeAsync(0);
    expect(inside.at(-1)).toBe('b');
    expect(count('a')).toBe(8);
  });
});

describe('one domain', () => {
  it('has sixteen runs at once, whoever begins them, and holds up no other', async () => {
    const hall = new MemoryHall(runLimits);
    const { come, count, leave } = visitors(hall);
    for (let at = 0; at < 20; at += 1) void come(`${at}`, visit(`${at}`, { domain: 'popular.example' }));
    void come('other', visit('other', { domain: 'other.example' }));
    await vi.advanceTimersByTimeAsync(1_000); // sixteen begin at once
    expect(hall.counts.running).toBe(17);
    expect(count('other')).toBe(1);
    await leave('3');
    expect(count('16')).toBe(1);
  });
});

describe('the hall', () => {
  it('lets only so many begin at once; the next when a second has passed, or when one has ended', async () => {
    const hall = new MemoryHall({ ...runLimits, beginning: 2 });
    const { come, inside, leave } = visitors(hall);
    for (const name of ['a', 'b', 'c', 'd', 'e']) void come(name);
    await vi.advanceTimersByTimeAsync(999);
    expect(inside).toEqual(['a', 'b']);
    await leave('a');
    await leave('a'); // twice is once
    expect(inside).toEqual(['a', 'b', 'c']);
    await vi.advanceTimersByTimeAsync(1);
    expect(inside).toEqual(['a', 'b', 'c', 'd']);
    await vi.advanceTimersByTimeAsync(999);
    for (const name of ['b', 'c', 'd', 'e']) await leave(name);
    expect(hall.counts).toMatchObject({ running: 0, beginning: 0, waiting: 0 });
  });

  it('sends one of the many away when too many wait, not the newcomer', async () => {
    const hall = new MemoryHall({ ...roomy, running: 1, waiting: 6 });
    const { come, comeTimes, refused } = visitors(hall);
    await comeTimes(1, 'holds');
    await comeTimes(4, 'a');
    await comeTimes(2, 'b');
    expect(refused).toEqual([]);
    await come('c', visit('c'), AbortSignal.timeout(1)).catch(() => undefined);
    expect(refused).toEqual([['a', 503]]);
  });

  it('sends the newcomer away when nobody waits with more', async () => {
    const hall = new MemoryHall({ ...roomy, running: 1, waiting: 2 });
    const { comeTimes, refused } = visitors(hall);
    for (const name of ['holds', 'a', 'b', 'c']) await comeTimes(1, name);
    expect(refused).toEqual([['c', 503]]);
  });

  it('gives the place in the queue back when someone who waits goes away', async () => {
    const hall = new MemoryHall({ ...roomy, running: 1 });
    await hall.enter(visit('holds'), signal);
    const leaving = new AbortController();
    const waits = hall.enter(visit('a'), leaving.signal);
    leaving.abort(new Error('gone'));
    await expect(waits).rejects.toThrow('gone');
    await expect(hall.enter(visit('a'), leaving.signal)).rejects.toThrow('gone');
    expect(hall.counts.waiting).toBe(0);
  });

  it('forgets clients that are quiet, so that many addresses fill no memory', async () => {
    const hall = new MemoryHall(runLimits);
    for (let at = 0; at < 700; at += 1) {
      const place = await hall.enter(visit(`${at}`, { site: `site ${at}` }), signal);
      if (place.ok) place.leave();
    }
    vi.advanceTimersByTime(60_000);
    await hall.enter(visit('a'), signal);
    expect(hall.counts.parties).toBe(1);
  });
});
