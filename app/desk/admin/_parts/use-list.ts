// A list of the admins' page: read from its route, changed there, and read again.
'use client';

import { useCallback, useEffect, useState } from 'react';
import type { z } from 'zod';
import { desk } from '../../../../lib/messages/desk.ts';
import { send } from '../../_parts/send.ts';

export interface List<Value> {
  /** Null: not read yet. */
  value: Value | null;
  /** Why the last request did not work; null: it did. */
  problem: string | null;
  /** Reads it once more. */
  again(): void;
  /** Changes something, then reads the list again; gives what the route answered, or null. */
  change(method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: object): Promise<unknown>;
}

export function useList<Value>(path: string, schema: z.ZodType<Value>): List<Value> {
  const [value, setValue] = useState<Value | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const read = useCallback(async () => {
    const sent = await send('GET', path);
    const parsed = sent.ok ? schema.safeParse(sent.json) : null;
    if (parsed?.success) {
      setValue(parsed.data);
    } else setProblem(sent.ok ? desk.broken : sent.message);
  }, [path, schema]);
  useEffect(() => void read(), [read]);
  const change: List<Value>['change'] = async (method, at, body) => {
    setProblem(null);
    const sent = await send(method, at, body);
    if (!sent.ok) {
      setProblem(sent.message);
      return null;
    }
    await read();
    return sent.json;
  };
  return { value, problem, again: () => void read(), change };
}
