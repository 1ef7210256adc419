// The customer's page and the session get the same events; the run ends with the page unless somebody watches.
import { describe, expect, it } from 'vitest';
import type { DiagnosisEvent } from '../../model/event.ts';
import { relayedRun } from './relayed-run.ts';

const event = (ms: number): DiagnosisEvent => ({ type: 'stopped', why: 'x', ms });
const turn = () => new Promise((resolve) => setImmediate(resolve));

function session(watched: boolean) {
  const seen: number[] = [];
  const ended = new AbortController();
  const left = new AbortController();
  let finish = () => {};
  const gate = new Promise<void>((resolve) => {
    finish = resolve;
  });
  let aborted = false;
  const run = relayedRun({
    async *begin(signal) {
      signal.addEventListener('abort', () => {
        aborted = true;
        finish();
      });
      yield event(1);
      yield event(2);
      await gate;
      if (!aborted) yield event(3);
    },
    onEvent: ({ ms }) => void seen.push(ms),
    isWatched: () => watched,
    left: left.signal,
    ended: ended.signal,
    onEnd: () => void seen.push(-1),
  });
  return { run, seen, left, ended, finish: () => finish(), isAborted: () => aborted };
}

describe('a relayed run', () => {
  it('gives both the same', async () => {
    const { run, seen, finish, isAborted } = session(true);
    const got: number[] = [];
    for await (const { ms } of run) {
      got.push(ms);
      if (ms === 2) finish();
    }
    expect([got, seen]).toEqual([
      [1, 2, 3],
      [1, 2, 3, -1],
    ]);
    expect(isAborted()).toBe(false);
  });

  it('ends with the page when nobody watches', async () => {
    const { run, seen, isAborted } = session(false);
    await run.next();
    await run.return(undefined);
    await turn();
    expect(isAborted()).toBe(true);
    expect(seen).toEqual([1, 2, -1]);
  });

  it('ends with the page that waits for the next event', async () => {
    const { run, left, isAborted } = session(false);
    await run.next();
    await run.next();
    const waiting = run.next();
    left.abort();
    expect((await waiting).done).toBe(true);
    expect(isAborted()).toBe(true);
  });

  it('goes on without the page while somebody watches, and ends with the session', async () => {
    const going = session(true);
    await going.run.next();
    await going.run.return(undefined);
    going.finish();
    await turn();
    expect(going.seen).toEqual([1, 2, 3, -1]);

    const ending = session(true);
    await ending.run.next();
    await ending.run.return(undefined);
    expect(ending.isAborted()).toBe(false);
    ending.ended.abort();
    expect(ending.isAborted()).toBe(true);
  });

  it('tells the page what went wrong', async () => {
    const run = relayedRun({
      async *begin() {
        yield event(1);
        throw new Error('broken');
      },
      onEvent: () => undefined,
      isWatched: () => true,
      left: new AbortController().signal,
      ended: new AbortController().signal,
      onEnd: () => undefined,
    });
    expect((await run.next()).value).toEqual(event(1));
    await expect(run.next()).rejects.toThrow('broken');
  });
});
