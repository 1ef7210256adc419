// Reads server-sent events as a browser does (WHATWG HTML 9.2): by number, and from where a line broke.

export interface SentEvent {
  seq: number;
  data: { type: string; [member: string]: unknown };
}

/** Yields events until the stream ends or `signal` aborts; throws when the line breaks. */
async function* sentEvents(
  url: string,
  { headers, after = 0, signal }: { headers: Record<string, string>; after?: number; signal: AbortSignal },
): AsyncGenerator<SentEvent> {
  const response = await fetch(url, {
    headers: { ...headers, ...(after > 0 ? { 'last-event-id': String(after) } : {}) },
    signal,
  });
  if (response.status === 204) return;
  if (!response.ok || !response.body) throw new Error(`${url} answered ${response.status}`);
  let rest = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    const blocks = (rest + decoder.decode(chunk, { stream: true })).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const [, seq, data] = /^id: (\d+)\ndata: (.*)$/.exec(block) ?? [];
      if (seq !== undefined) yield { seq: Number(seq), data: JSON.parse(data ?? '') as SentEvent['data'] };
    }
  }
}

/** Reads on through broken lines, at whichever of the servers answers, until `isEnough`; gives all that came, as it came. */
export async function readThrough(
  urls: () => string[],
  {
    headers,
    isEnough,
    signal,
  }: { headers: Record<string, string>; isEnough(events: SentEvent[]): boolean; signal: AbortSignal },
): Promise<SentEvent[]> {
  const events: SentEvent[] = [];
  for (let turn = 0; !isEnough(events) && !signal.aborted; turn += 1) {
    const all = urls();
    const url = all[turn % all.length] ?? '';
    const line = new AbortController();
    try {
      const after = events.at(-1)?.seq ?? 0;
      const both = AbortSignal.any([signal, line.signal]);
      for await (const event of sentEvents(url, { headers, after, signal: both })) {
        events.push(event);
        if (isEnough(events)) break;
      }
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 200)); // as a browser's `retry`
    } finally {
      line.abort();
    }
  }
  return events;
}
