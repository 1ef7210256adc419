// One question to one of our own paths: sent, answered, refused or failed; a newer question ends the one before.
'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { z } from 'zod';
import { checks as messages } from '../../../lib/messages/en/checks.ts';
import { format } from '../../../lib/messages/format.ts';
import { isBusy, postJson, refusalIn, secondsToWait } from '../../_run/ask-server.ts';

export type CheckState<Answer> =
  | { status: 'idle' | 'checking' }
  | { status: 'answered'; answer: Answer }
  /** What to change, and in which field; `field` null: nothing here can be changed. */
  | { status: 'refused'; field: string | null; message: string };

export function useCheck<Answer>(path: string, schema: z.ZodType<Answer>) {
  const [state, setState] = useState<CheckState<Answer>>({ status: 'idle' });
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);

  const ask = useCallback(
    async (question: unknown) => {
      running.current?.abort();
      const mine = new AbortController();
      running.current = mine;
      setState({ status: 'checking' });
      const next = await answerTo(path, question, schema, mine.signal);
      if (!mine.signal.aborted) setState(next);
    },
    [path, schema],
  );
  return { state, ask };
}

async function answerTo<Answer>(
  path: string,
  question: unknown,
  schema: z.ZodType<Answer>,
  signal: AbortSignal,
): Promise<CheckState<Answer>> {
  try {
    const response = await postJson(path, question, signal);
    const body: unknown = await response.json();
    if (response.ok) return { status: 'answered', answer: schema.parse(body) };
    const said = refusalIn(body);
    if (said) return { status: 'refused', ...said };
    const busy = isBusy(response) && format(messages.busy, { seconds: secondsToWait(response) });
    return { status: 'refused', field: null, message: busy || messages.failed };
  } catch {
    // No connection, or an answer that is none: the person can only try again.
    return { status: 'refused', field: null, message: messages.failed };
  }
}
