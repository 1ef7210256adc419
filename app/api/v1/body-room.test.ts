// Bodies have memory before they are read: two a client, so much in all, and what is given back serves the next.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Admission } from '../../../lib/diagnosis/hall.ts';
import { BodyRoom, bodyLimits } from './body-room.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const { signal } = new AbortController();
const large = 1024 * 1024;
const leave = (place: Admission | undefined) => place?.ok && place.leave();
/** What each has heard so far, in the order of asking; null: nothing. */
async function heard(asked: ReadonlyArray<Promise<Admission>>): Promise<Array<true | number | null>> {
  const said = asked.map((): true | number | null => null);
  for (const [at, one] of asked.entries())
    void one.then((place) => {
      said[at] = place.ok ? true : place.status;
    });
  await vi.advanceTimersByTimeAsync(0);
  return said;
}

it('lets a third body of one client wait, and refuses it when the others stay', async () => {
  const room = new BodyRoom();
  const asked = ['a', 'a', 'a', 'a', 'b'].map((client) => room.reserve({ client, bytes: large }, signal));
  expect(await heard(asked)).toEqual([true, true, null, null, true]);
  leave(await asked[0]);
  leave(await asked[0]); // twice is once
  expect(await heard(asked)).toEqual([true, true, true, null, true]);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await asked[3]).toEqual({ ok: false, status: 429, retryAfterSeconds: 5 });
  expect(room.held).toBe(3 * large);
});

it('holds so many bytes in all, of which the last are for small bodies', async () => {
  const room = new BodyRoom();
  const clients = Array.from({ length: 57 }, (_, at) => `${at}`);
  const asked = clients.map((client) => room.reserve({ client, bytes: large }, signal));
  expect((await heard(asked)).filter((place) => place === true)).toHaveLength(56);
  expect(await room.reserve({ client: 'small', bytes: 16 * 1024 }, signal)).toMatchObject({ ok: true });
  await vi.advanceTimersByTimeAsync(bodyLimits.patienceMs);
  expect(await asked[56]).toMatchObject({ ok: false, status: 503, retryAfterSeconds: 5 });
});

it('gives no memory to a caller who has left', async () => {
  const room = new BodyRoom({ ...bodyLimits, ofClient: 1 });
  const first = await room.reserve({ client: 'a', bytes: 1 }, signal);
  const leaving = new AbortController();
  const second = room.reserve({ client: 'a', bytes: 1 }, leaving.signal);
  leaving.abort(new Error('gone'));
  await expect(second).rejects.toThrow('gone');
  leave(first);
  expect(room.held).toBe(0);
});
