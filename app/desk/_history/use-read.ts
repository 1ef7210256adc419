// Something that the server keeps, read when a part of the desk is shown, and again when it asks.
'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { z } from 'zod';

export interface ReadState<Value> {
  /** Null: not read yet, or never there. */
  value: Value | null;
  /** `gone`: there is no such thing. `away`: it cannot be read at the moment. */
  state: 'loading' | 'read' | 'gone' | 'away';
}

/** A page that is looked at and cannot be read tries again so often, in milliseconds. */
const AGAIN_MS = 5_000;

/** `everyMs`: how often it is read again while the page is looked at; absent: once. `path` null: nothing is read. */
export function useRead<Value>(
  path: string | null,
  schema: z.ZodType<Value>,
  { everyMs }: { everyMs?: number } = {},
): ReadState<Value> & { again: () => void } {
  const [read, setRead] = useState<ReadState<Value> & { of: string | null }>({
    ...{ value: null, state: 'loading', of: path },
  });
  const [turn, setTurn] = useState(0);
  const latest = useRef(schema);
  latest.current = schema;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a turn reads again what has not changed its name.
  useEffect(() => {
    if (path === null) return;
    const over = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      if (document.hidden) {
        timer = setTimeout(() => void look(), everyMs ?? AGAIN_MS);
        return;
      }
      const state = await ask(path, latest.current, over.signal);
      if (over.signal.aborted) return;
      // What was read stays where it cannot be read anew.
      setRead((before) => ({
        of: path,
        state: state.state,
        value: state.state === 'away' && before.of === path ? before.value : state.value,
      }));
      const next = state.state === 'away' ? AGAIN_MS : everyMs;
      if (next !== undefined && state.state !== 'gone') timer = setTimeout(() => void look(), next);
    };
    void look();
    return () => {
      over.abort();
      clearTimeout(timer);
    };
  }, [path, everyMs, turn]);
  const again = useCallback(() => setTurn((before) => before + 1), []);
  return read.of === path ? { value: read.value, state: read.state, again } : { value: null, state: 'loading', again };
}

async function ask<Value>(path: string, schema: z.ZodType<Value>, signal: AbortSignal): Promise<ReadState<Value>> {
  try {
    const response = await fetch(path, { cache: 'no-store', signal });
    if (response.status === 404) return { value: null, state: 'gone' };
    const parsed = schema.safeParse(response.ok ? await response.json() : null);
    return parsed.success ? { value: parsed.data, state: 'read' } : { value: null, state: 'away' };
  } catch {
    return { value: null, state: 'away' };
  }
}
