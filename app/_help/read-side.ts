// The customer's line to their session: read by fetch, since the secret stands in no URL; after a break it goes on by itself.
import { type ToldEvent, toldEventSchema } from '../../lib/model/live-event.ts';

export type SideNews =
  | { kind: 'open' }
  | { kind: 'broken' }
  | { kind: 'event'; event: ToldEvent }
  /** There is no such session any more. */
  | { kind: 'gone' };

const AGAIN_MS = 1_000;

function read(block: string): { seq: number; event: ToldEvent | null } | null {
  const [, seq, data] = /^id: (\d+)\ndata: (.*)$/.exec(block) ?? [];
  if (seq === undefined) return null;
  try {
    const parsed = toldEventSchema.safeParse(JSON.parse(data ?? ''));
    return { seq: Number(seq), event: parsed.success ? (parsed.data as ToldEvent) : null };
  } catch {
    return { seq: Number(seq), event: null };
  }
}

/** Ends when the session does, or `signal` aborts. Never throws. */
export async function* readSide(secret: string, signal: AbortSignal): AsyncGenerator<SideNews> {
  let after = 0;
  while (!signal.aborted) {
    try {
      const response = await fetch('/api/v1/sessions/mine/events', {
        headers: { authorization: `Bearer ${secret}`, ...(after > 0 ? { 'last-event-id': String(after) } : {}) },
        cache: 'no-store',
        signal,
      });
      if (response.status === 204 || response.status === 404) {
        yield { kind: 'gone' };
        return;
      }
      if (!response.ok || !response.body) throw new Error('the line did not open');
      yield { kind: 'open' };
      const reader = response.body
        .pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>)
        .getReader();
      let rest = '';
      for (;;) {
        const { done, value } = await reader.read();
        if (done) break;
        const blocks = (rest + value).split('\n\n');
        rest = blocks.pop() ?? '';
        for (const block of blocks) {
          const told = read(block);
          if (!told) continue;
          after = told.seq;
          if (told.event) yield { kind: 'event', event: told.event };
          if (told.event?.type === 'ended') return;
        }
      }
    } catch {
      if (signal.aborted) return;
    }
    yield { kind: 'broken' };
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
}
