// One question to one of our own paths: sent, answered, refused or failed; a newer question ends the one before.
'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { z } from 'zod';
import { checks as messages } from '../../../lib/messages/checks.ts';
import { format } from '../../../lib/messages/format.ts';
import { isBusy, postJson, refusalIn, secondsToWait } from '../../_run/ask-server.ts';
import type { PlainAnswer } from '../_plain/plain-answer.ts';

export type CheckState<Answer> =
  | { status: 'idle' | 'checking' }
  | { status: 'answered'; answer: Answer }
  /** What to change, and in which field; `field` null: nothing here can be changed. */
  | { status: 'refused'; field: string | null; message: string };

/** `given`: what a plain form was answered; null: nothing was posted. */
export function useCheck<Answer>(path: string, schema: z.ZodType<Answer>, given: PlainAnswer | null = null) {
  const [state, setState] = useState<CheckState<Answer>>(() => (given ? stateOf(given, schema) : { status: 'idle' }));
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
    const { status } = response;
    return stateOf({ status, body: await response.json(), seconds: secondsToWait(response) }, schema);
  } catch {
    // No connection, or an answer that is none: the person can only try again.
    return { status: 'refused', field: null, message: messages.failed };
  }
}

function stateOf<Answer>(
  { status, body, seconds }: Pick<PlainAnswer, 'status' | 'body' | 'seconds'>,
  schema: z.ZodType<Answer>,
): CheckState<Answer> {
  if (status === 200) return { status: 'answered', answer: schema.parse(body) };
  const said = refusalIn(body);
  if (said) return { status: 'refused', ...said };
  const busy = isBusy({ status }) && format(messages.busy, { seconds });
  return { status: 'refused', field: null, message: busy || messages.failed };
}
