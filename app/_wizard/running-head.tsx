// The head of a check as it runs: what is checked, how far it is, and Stop; or why it ended early, and Start again.
'use client';

import { RotateCw, Square } from 'lucide-react';
import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import { Breakable } from '../_components/breakable.tsx';
import { Button } from '../_components/button.tsx';
import { Mark } from '../_components/mark.tsx';
import { Seam } from '../_components/seam.tsx';
import { isAnswered, questionRows } from '../_run/questions.ts';
import { type RunState, stopRun } from '../_run/run-store.ts';
import { viewOfEvents } from '../_run/run-view.ts';
import { timeOfDay } from '../_run/time-of-day.ts';
import { useElapsed } from '../_run/use-elapsed.ts';
import { CheckHeadFrame, LONG_HEADING } from './check-head.tsx';
import { StepHeading } from './step-heading.tsx';

const words = messages.wizard.running;

/** Why nothing more comes, for people; null while the run goes on. */
function endSentence(run: RunState): string | null {
  switch (run.status) {
    case 'stopped':
      return words.stopped;
    case 'ended':
      return format(words.endedEarly, { why: run.message ?? '' });
    case 'broken':
      return format(words.broken, { time: timeOfDay(run.endedAt ?? new Date()) });
    case 'busy':
      return format(words.busy, { seconds: run.seconds });
    default:
      return null;
  }
}

/** The seconds so far, and how many of the questions have an answer. */
function Progress({ run }: { run: RunState }) {
  const elapsed = useElapsed(run);
  // What an early end left open is not an answer.
  const rows = questionRows(viewOfEvents(run.events, run.status === 'finished'));
  const answered = rows.filter(isAnswered).length;
  return (
    <p className="typed tnum text-small md:text-body" aria-hidden="true">
      <b className="inline-block min-w-[6.5ch] font-[600]">
        {format(words.elapsed, { seconds: (elapsed / 1000).toFixed(2) })}
      </b>{' '}
      <span className="text-ink2">{format(words.answered, { answered, total: rows.length })}</span>
    </p>
  );
}

interface HeadProps {
  heading: React.RefObject<HTMLHeadingElement | null>;
  run: RunState;
  onRestart: () => void;
}

export function RunningHead({ heading, run, onRestart }: HeadProps) {
  const sentence = endSentence(run);
  const title = sentence === null ? words.title : words.stoppedTitle;
  const text = format(title, { domain: run.subject });
  const [before, after] = title.split('{domain}');
  return (
    <CheckHeadFrame
      top={
        <div className="w-full">
          <Seam n={3} total={4} name={words.step} />
        </div>
      }
    >
      <StepHeading ref={heading} title={text} smaller={text.length > LONG_HEADING} className="anywhere">
        {before}
        <Breakable text={run.subject} />
        {after}
      </StepHeading>
      {sentence === null ? (
        <p className="mt-2 text-small text-ink2 md:text-body">{words.keepOpen}</p>
      ) : (
        <p role="alert" className="mt-2 flex gap-2.5 text-small md:text-body">
          <Mark kind="blank" className="mt-0.5 size-5" />
          <span>{sentence}</span>
        </p>
      )}
      <div className="mt-auto flex items-center justify-between gap-4 pt-2">
        <Progress run={run} />
        {sentence === null ? (
          <Button size="small" onClick={stopRun}>
            <Square className="size-4" aria-hidden="true" />
            {words.stop}
          </Button>
        ) : (
          <Button size="small" onClick={onRestart}>
            <RotateCw className="size-[18px]" aria-hidden="true" />
            {words.again}
          </Button>
        )}
      </div>
    </CheckHeadFrame>
  );
}
