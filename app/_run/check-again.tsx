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
import { useReadOnly } from './read-only.tsx';
import { needsPassword, type RecheckResult, recheck } from './recheck.ts';
import { dayAndTime, timeOfDay } from './time-of-day.ts';

const words = messages.result.again;

interface AgainProps {
  finding: Finding;
  report: Report;
  /** Leads to the password: what a login showed can only be seen by a login. */
  onWithPassword: () => void;
}
type State = { at: Date; result: RecheckResult } | 'looking' | null;

const DAY_MS = 86_400_000;
/** A day ahead or more, the hour alone would mislead. */
const untilText = (until: Date, now: Date) =>
  until.getTime() - now.getTime() < DAY_MS ? timeOfDay(until) : dayAndTime(until);

/** "After a change it can take until 11:02": when what the DNS remembers has run out. */
function untilSentence(until: Date | null, now: Date): string {
  return until === null ? '' : format(words.until, { time: untilText(until, now) });
}

/** Before any second look: the record as it was found may be remembered for its whole TTL. */
function firstSentence(finding: Finding, looked: Date): string {
  const ttl = Math.max(0, ...finding.records.map((record) => record.ttl));
  if (ttl === 0) return format(words.last, { time: timeOfDay(looked) });
  return untilSentence(new Date(looked.getTime() + ttl * 1000), looked);
}

function sentence(state: State, finding: Finding, report: Report): string {
  if (state === 'looking') return format(words.asking, { domain: report.subject.domain });
  if (state === null) return firstSentence(finding, new Date(report.startedAt));
  const { at, result } = state;
  const time = timeOfDay(at);
  if (result.state === 'same' && result.atSource) return format(words.sameAtSource, { time });
  if (result.state === 'same') return `${format(words.same, { time })} ${untilSentence(result.until, at)}`;
  if (result.state === 'spreading') return format(words.spreadingText, { time: untilText(result.until, at) });
  return format(result.state === 'differing' ? words.differing : words.unknown, { time });
}

export function CheckAgain({ finding, report, onWithPassword }: AgainProps) {
  const [state, setState] = useState<State>(null);
  const abort = useRef<AbortController>(null);
  useEffect(() => () => abort.current?.abort(), []);
  const withPassword = needsPassword(finding);
  const isReadOnly = useReadOnly();

  const look = async () => {
    if (state === 'looking') return;
    abort.current = new AbortController();
    const { signal } = abort.current;
    setState('looking');
    const result = await recheck(finding, report, signal);
    if (!signal.aborted) setState({ at: new Date(), result });
  };

  if (isReadOnly) return null;
  const known = state !== null && state !== 'looking' ? state.result.state : null;
  if (state !== null && state !== 'looking' && known === 'mended') {
    return (
      <div
        role="status"
        // The button that was pressed is gone: whoever works by keyboard goes on from here.
        ref={(line) => line?.focus()}
        tabIndex={-1}
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
    <div className="no-print mt-6 flex min-h-11.5 flex-wrap items-center gap-3">
      <Button size="small" className="min-w-52 max-sm:w-full" onClick={withPassword ? onWithPassword : look}>
        {looking ? (
          <Mark kind="running" className="size-[18px]" />
        ) : (
          <RotateCw className="size-[18px]" aria-hidden="true" />
        )}
        {looking ? words.running : withPassword ? words.withPassword : words.item}
      </Button>
      <span className="flex-1 basis-56 text-small text-ink2" role="status">
        {known === 'spreading' && (
          <>
            <Mark kind="fine" className="me-2 inline-block size-5 align-text-bottom" />
            <b className="text-ink">{words.spreading}</b>{' '}
          </>
        )}
        {sentence(state, finding, report)}
      </span>
    </div>
  );
}
