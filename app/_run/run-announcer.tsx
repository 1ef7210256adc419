// Tells screen readers three things only: the first answer, the first fault, the end. Each is said once, and none is taken back.
'use client';

import { useEffect, useRef, useState } from 'react';
import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import type { Finding } from '../../lib/model/finding.ts';
import type { Report } from '../../lib/model/report.ts';
import type { Recommendation } from '../../lib/model/settings.ts';
import { finishedSentence } from './headline.ts';

const words = messages.wizard.running;

interface AnnouncerProps {
  recommendation: Recommendation | null;
  worst: Finding | null;
  /** Null while the check runs, or after an early end, of which the page tells itself. */
  report: Report | null;
  attention: readonly Finding[];
}

interface Told {
  answer: string | null;
  fault: string | null;
  end: string | null;
}

export function RunAnnouncer({ recommendation, worst, report, attention }: AnnouncerProps) {
  /** A result that was there when the page came is not news. */
  const old = useRef(report !== null);
  const [told, setTold] = useState<Told>({ answer: null, fault: null, end: null });
  const key = recommendation?.blockedBy ? 'blocked' : recommendation?.incoming.verified;
  const answer = key ? words.slotAnswer[key] : null;
  const fault = worst && worst.severity !== 'notice' ? worst.title : null;
  const end = report ? finishedSentence(report, attention) : null;
  useEffect(() => {
    if (old.current) return;
    // What comes with the end is in its sentence.
    setTold((known) => ({
      answer: known.answer ?? (end === null ? answer : null),
      fault: known.fault ?? (end === null ? fault : null),
      end: known.end ?? end,
    }));
  }, [answer, fault, end]);
  return (
    <div className="sr-only" role="status" aria-live="polite">
      {told.answer && <p>{format(words.announce.first, { text: told.answer })}</p>}
      {told.fault && <p>{format(words.announce.fault, { text: told.fault })}</p>}
      {told.end && <p>{told.end}</p>}
    </div>
  );
}
