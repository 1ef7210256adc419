// Every viewer gets every event once and in order, whenever it comes, and one that never reads is let go.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LiveChannel, type NumberedEvent } from './live-channel.ts';

/** Events in memory, and who waits for more. */
class Kept {
  readonly events: NumberedEvent[] = [];
  readonly listeners = new Set<() => void>();
  reads = 0;
  isAway = false;

  append(...bodies: string[]): void {
    for (const body of bodies) this.events.push({ seq: this.events.length + 1, body, isLast: body === '"end"' });
    for (const onMore of this.listeners) onMore();
  }

  readonly tail = {
    read: async (seq: number, most: number) => {
      this.reads++;
      if (this.isAway) throw new Error('away');
      return this.events.slice(seq, seq + most);
    },
    listen: (onMore: () => void) => {
      this.listeners.add(onMore);
      return () => void this.listeners.delete(onMore);
    },
  };
}

/** Reads until the stream ends, or `most` events came; gives [id, data] of each. */
async function readAll(
  stream: ReadableStream<Uint8Array>,
  most = Number.POSITIVE_INFINITY,
): Promise<[number, string][]> {
  const reader = stream.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>).getReader();
  const events: [number, string][] = [];
  let rest = '';
  while (events.length < most) {
    const { done, value } = await reader.read();
    if (done) break;
    const blocks = (rest + value).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const found = /^id: (\d+)\ndata: (.*)$/.exec(block);
      if (found) events.push([Number(found[1]), found[2] ?? '']);
    }
  }
  await reader.cancel();
  return events;
}

const numbered = (from: number, to: number): [number, string][] =>
  Array.from({ length: to - from + 1 }, (_, i) => [from + i, `"${from + i}"`]);

describe('a channel', () => {
  it('gives each viewer all of it once and in order, from where it stopped', async () => {
    const kept = new Kept();
    kept.append(...numbered(1, 250).map(([, body]) => body));
    let isEmpty = false;
    const channel = new LiveChannel(kept.tail, { onEmpty: () => (isEmpty = true) });
    const early = readAll(channel.watch(0));
    const late = readAll(channel.watch(200));
    await new Promise((resolve) => setTimeout(resolve, 5));
    for (let i = 251; i < 600; i++) kept.append(`"${i}"`);
    const joining = readAll(channel.watch(3));
    kept.append('"end"');
    expect(await early).toEqual([...numbered(1, 599), [600, '"end"']]);
    expect(await late).toEqual([...numbered(201, 599), [600, '"end"']]);
    expect(await joining).toEqual([...numbered(4, 599), [600, '"end"']]);
    expect(isEmpty).toBe(true);
    expect(kept.listeners.size).toBe(0);
  });

  it('reads once, however many watch', async () => {
    const kept = new Kept();
    const channel = new LiveChannel(kept.tail, { onEmpty: () => undefined });
    const viewers = Array.from({ length: 200 }, () => readAll(channel.watch(0), 50));
    for (let i = 1; i <= 50; i++) {
      kept.append(`"${i}"`);
      await new Promise((resolve) => setImmediate(resolve));
    }
    for (const viewer of viewers) expect(await viewer).toEqual(numbered(1, 50));
    expect(kept.reads).toBeLessThan(110);
  });

  it('goes on after the store was away', async () => {
    const kept = new Kept();
    const channel = new LiveChannel(kept.tail, { onEmpty: () => undefined });
    const viewer = readAll(channel.watch(0), 2);
    kept.isAway = true;
    kept.append('"1"');
    await new Promise((resolve) => setTimeout(resolve, 5));
    kept.isAway = false;
    kept.append('"2"');
    expect(await viewer).toEqual(numbered(1, 2));
  });
});

describe('the pace of a viewer', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  it('gets a comment when nothing comes', async () => {
    const kept = new Kept();
    const reader = new LiveChannel(kept.tail, { commentMs: 1_000, onEmpty: () => undefined }).watch(0).getReader();
    const text = async () => new TextDecoder().decode((await reader.read()).value);
    expect(await text()).toBe('retry: 1000\n\n');
    const quiet = text();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await quiet).toBe(': still here\n\n');
    kept.isAway = true;
    kept.append('"1"'); // the wake comes, and the store does not answer
    kept.isAway = false;
    const lost = text();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await lost).toBe(': still here\n\n');
    expect(await text()).toBe('id: 1\ndata: "1"\n\n');
    await reader.cancel();
    expect(kept.listeners.size).toBe(0);
  });

  it('ends for one that never reads', async () => {
    const kept = new Kept();
    let isEmpty = false;
    const stream = new LiveChannel(kept.tail, { patienceMs: 2_000, onEmpty: () => (isEmpty = true) }).watch(0);
    kept.append('"1"');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(isEmpty).toBe(true);
    await expect(stream.getReader().read()).rejects.toThrow('takes nothing');
  });

  it('ends one viewer’s stream when it is told to, and says that it has ended', async () => {
    const kept = new Kept();
    const channel = new LiveChannel(kept.tail, { onEmpty: () => undefined });
    kept.append('"a"');
    const until = new AbortController();
    let left = 0;
    const reading = readAll(channel.watch(0, { until: until.signal, onLeft: () => left++ }));
    await vi.waitFor(() => expect(kept.reads).toBeGreaterThan(0));
    until.abort();
    await reading;
    expect(left).toBe(1);
    expect(kept.listeners.size).toBe(0);
  });
});
