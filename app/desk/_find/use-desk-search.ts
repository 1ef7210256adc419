// What the desk holds of the name that was typed, asked when the hands rest: each search is written down, and half a name is none.
'use client';

import { useEffect, useState } from 'react';
import { type DeskFound, deskFoundSchema } from '../../../lib/model/desk-found.ts';
import { postJson, refusalIn } from '../../_run/ask-server.ts';

/** As long as a look ahead waits. */
const REST_MS = 800;

export type Searched = { ok: true; found: DeskFound } | { ok: false; message: string | null };

export async function searchDesk(text: string, signal: AbortSignal): Promise<Searched> {
  try {
    const response = await postJson('/api/v1/search', { text }, signal);
    const body: unknown = await response.json().catch(() => null);
    const parsed = deskFoundSchema.safeParse(response.ok ? body : null);
    return parsed.success ? { ok: true, found: parsed.data } : { ok: false, message: refusalIn(body)?.message ?? null };
  } catch {
    return { ok: false, message: null };
  }
}

type FoundSubject = Extract<DeskFound, { kind: 'subject' }>;

/** `subject` null: nothing is looked for. `whole`: it was pasted. Null: nothing is known yet. */
export function useDeskSearch(subject: string | null, whole: boolean): FoundSubject | null {
  const [state, setState] = useState<{ of: string; found: FoundSubject } | null>(null);
  useEffect(() => {
    if (subject === null) return;
    const over = new AbortController();
    const timer = setTimeout(
      () =>
        void searchDesk(subject, over.signal).then((searched) => {
          if (!over.signal.aborted && searched.ok && searched.found.kind === 'subject')
            setState({ of: subject, found: searched.found });
        }),
      whole ? 0 : REST_MS,
    );
    return () => {
      clearTimeout(timer);
      over.abort();
    };
  }, [subject, whole]);
  return state?.of === subject ? state.found : null;
}

/** Nobody was ever checked, kept, swept or helped there. */
export const isNothing = ({ sessions, cases, past }: FoundSubject): boolean =>
  sessions.length === 0 && cases.length === 0 && past.last === null && past.notes === 0;
