// A loop that stands is known by the thread's own time: one that waits for the processor, or for a disk, is innocent for longer.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { createPulse, WatchedPulse } from './pulse.ts';
import { threadNumber, timeOfThread } from './thread-clock.ts';

/** What the watch says at each look, and what the kernel said then; a look each half second. */
function looks(times: ({ usedMs: number; isRunnable: boolean } | null)[]): boolean[] {
  let look = 0;
  const pulse = new WatchedPulse(createPulse(), 0, () => times[look - 1] ?? null);
  return times.map(() => {
    look += 1;
    return pulse.hasStood(look * 500);
  });
}
const firstStood = (said: readonly boolean[]) => said.indexOf(true);

describe('a thread that does not beat', () => {
  it('stands when it has worked for two seconds', () => {
    expect(firstStood(looks(Array.from({ length: 8 }, (_, at) => ({ usedMs: 90 + at * 500, isRunnable: true }))))).toBe(
      4,
    );
  });

  it('does not stand while others have the processor, however long', () => {
    const starved = Array.from({ length: 200 }, (_, at) => ({ usedMs: at * 5, isRunnable: true }));
    expect(firstStood(looks(starved))).toBe(-1);
  });

  it('is held when it has done nothing for fifteen seconds', () => {
    expect(firstStood(looks(Array(40).fill({ usedMs: 70, isRunnable: false })))).toBe(29);
  });

  it('stands after two seconds where the system does not tell', () => {
    expect(firstStood(looks(Array(8).fill(null)))).toBe(3);
  });
});

it.runIf(process.platform === 'linux')('knows from the kernel who works and who is held', async () => {
  const clock = new URL('./thread-clock.ts', import.meta.url).href;
  const thread = (then: string) =>
    new Worker(
      `import(${JSON.stringify(clock)}).then(({ threadNumber }) => {
        require('node:worker_threads').parentPort.postMessage(threadNumber());
        setTimeout(() => { ${then} }, 20);
      })`,
      { eval: true },
    );
  const [working, held] = [thread('for (;;);'), thread('Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)')];
  try {
    const [busy, idle] = (await Promise.all([once(working, 'message'), once(held, 'message')])).flat() as number[];
    const before = timeOfThread(idle ?? 0)?.usedMs ?? Number.NaN;
    await expect.poll(() => timeOfThread(busy ?? 0)?.usedMs, { timeout: 10_000 }).toBeGreaterThan(before + 300);
    expect(timeOfThread(busy ?? 0)?.isRunnable).toBe(true);
    await expect.poll(() => timeOfThread(idle ?? 0)?.isRunnable).toBe(false);
    expect(threadNumber()).not.toBe(busy);
  } finally {
    await Promise.all([working.terminate(), held.terminate()]);
  }
  expect(timeOfThread(0)).toBeNull();
});
