import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { admissionLimits, admit } from './admission.ts';

type Hall = { running: number; clients: Map<string, unknown>; waiting: unknown[] };
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

  it('lets those who wait in as others leave, and says when too many wait', async () => {
    const places = await Promise.all(
      Array.from({ length: admissionLimits.running }, (_, at) => admit(`192.0.2.${at}`, signal)),
    );
    const waiting = Array.from({ length: admissionLimits.waiting }, (_, at) => admit(`198.51.100.${at}`, signal));
    expect(await admit('203.0.113.1', signal)).toMatchObject({ ok: false, status: 503 });
    const [first] = places;
    if (first?.ok) first.leave();
    expect(await waiting[0]).toMatchObject({ ok: true });
    expect(shared.mailmendHall?.running).toBe(admissionLimits.running);
  });

  it('gives the place in the queue back when someone who waits goes away', async () => {
    await Promise.all(Array.from({ length: admissionLimits.running }, (_, at) => admit(`192.0.2.${at}`, signal)));
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
