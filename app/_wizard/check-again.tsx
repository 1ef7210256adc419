// Looks again at one fault and says whether it is mended; the line stays where it is, only the words change.
'use client';

import { RotateCw } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import type { Finding } from '../../lib/model/finding.ts';
import type { Report } from '../../lib/model/report.ts';
import { Button } from '../_components/button.tsx';
import { Mark } from '../_components/mark.tsx';
import { needsPassword, type RecheckResult, recheck } from './recheck.ts';
import { timeOfDay } from './time-of-day.ts';

const words = messages.result.again;

interface AgainProps {
  finding: Finding;
  report: Report;
  /** Leads to the password: what a login showed can only be seen by a login. */
  onWithPassword: () => void;
}
type State = { at: Date; result: RecheckResult } | 'looking' | null;

/** "After a change it can take until 11:02": when what the DNS remembers has run out. */
function untilSentence(finding: Finding, looked: Date): string {
  const ttl = Math.max(0, ...finding.records.map((record) => record.ttl));
  if (finding.records.length === 0 || ttl === 0) return '';
  return format(words.until, { time: timeOfDay(new Date(looked.getTime() + ttl * 1000)) });
}

function sentence(state: State, finding: Finding, report: Report): string {
  if (state === 'looking') return format(words.asking, { domain: report.subject.domain });
  const started = new Date(report.startedAt);
  if (state === null) return untilSentence(finding, started) || format(words.last, { time: timeOfDay(started) });
  const time = timeOfDay(state.at);
  if (state.result === 'same') return `${format(words.same, { time })} ${untilSentence(finding, state.at)}`;
  return format(words.unknown, { time });
}

export function CheckAgain({ finding, report, onWithPassword }: AgainProps) {
  const [state, setState] = useState<State>(null);
  const abort = useRef<AbortController>(null);
  useEffect(() => () => abort.current?.abort(), []);
  const withPassword = needsPassword(finding);

  const look = async () => {
    if (state === 'looking') return;
    abort.current = new AbortController();
    const { signal } = abort.current;
    setState('looking');
    const { address, domain } = report.subject;
    const result = await recheck(finding, address === null ? { domain } : { address }, signal);
    if (!signal.aborted) setState({ at: new Date(), result });
  };

  if (state !== null && state !== 'looking' && state.result === 'mended') {
    return (
      <div
        role="status"
        className="settle mt-6 flex items-center gap-3 rounded-control border border-fine-line bg-fine-soft px-4 py-3"
      >
        <Mark kind="fine" className="size-6" />
        <p>
          <b>{format(words.mended, { time: timeOfDay(state.at) })}</b>{' '}
          <span className="text-small text-ink2">{words.mendedText}</span>
        </p>
      </div>
    );
  }
  const looking = state === 'looking';
  return (
    <div className="no-print mt-6 flex flex-wrap items-center gap-3">
      <Button size="small" className="min-w-52 max-sm:w-full" onClick={withPassword ? onWithPassword : look}>
        {looking ? (
          <Mark kind="running" className="size-[18px]" />
        ) : (
          <RotateCw className="size-[18px]" aria-hidden="true" />
        )}
        {looking ? words.running : withPassword ? words.withPassword : words.item}
      </Button>
      <span className="flex-1 basis-56 text-small text-ink2" role="status">
        {sentence(state, finding, report)}
      </span>
    </div>
  );
}
