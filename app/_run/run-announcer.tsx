// Tells screen readers three things only: the first answer, the first fault, the end.
'use client';

import { useEffect, useState } from 'react';
import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import type { Finding } from '../../lib/model/finding.ts';
import type { Recommendation } from '../../lib/model/settings.ts';
import type { RunState } from './run-store.ts';

const words = messages.wizard.running;

interface AnnouncerProps {
  run: RunState;
  recommendation: Recommendation | null;
  worst: Finding | null;
}

export function RunAnnouncer({ run, recommendation, worst }: AnnouncerProps) {
  const [told, setTold] = useState<{ answer: string | null; fault: string | null }>({ answer: null, fault: null });
  const key = recommendation?.blockedBy ? 'blocked' : recommendation?.incoming.verified;
  const answer = key ? words.slotAnswer[key] : null;
  const fault = worst && worst.severity !== 'notice' ? worst.title : null;
  useEffect(() => {
    // Only the first of each is said; later ones are on the page.
    setTold((known) => ({ answer: known.answer ?? answer, fault: known.fault ?? fault }));
  }, [answer, fault]);
  const ended = run.status !== 'running' && run.status !== 'idle';
  return (
    <div className="sr-only" role="status" aria-live="polite">
      {told.answer && <p>{format(words.announce.first, { text: told.answer })}</p>}
      {told.fault && <p>{format(words.announce.fault, { text: told.fault })}</p>}
      {ended && <p>{format(words.announce.finished, { text: '' })}</p>}
    </div>
  );
}
