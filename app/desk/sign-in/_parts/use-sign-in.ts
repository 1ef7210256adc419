// Sends a sign-in, and says what came of it: the desk, or a sentence.
'use client';

import { useState } from 'react';
import { signIn as words } from '../../../../lib/messages/sign-in.ts';
import { postJson, refusalIn } from '../../../_run/ask-server.ts';

/** `members`: of POST /api/v1/sign-in. */
export function useSignIn(): {
  busy: boolean;
  problem: string | null;
  send: (members: Record<string, string>) => Promise<void>;
} {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const send = async (members: Record<string, string>) => {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    try {
      const response = await postJson('/api/v1/sign-in', members, new AbortController().signal);
      // A whole new page: what it shows depends on the cookie that has just come. The case that was asked for stands in
      // the fragment, which went along to this page.
      if (response.ok) return location.assign(`/desk${location.hash}`);
      setProblem(refusalIn(await response.json().catch(() => null))?.message ?? words.broken);
    } catch {
      setProblem(words.broken);
    }
    setBusy(false);
  };
  return { busy, problem, send };
}
