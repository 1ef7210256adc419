// Step three: the check as it runs. The answer that helps and the worst finding on top, the questions below.
'use client';

import { RotateCw, Square } from 'lucide-react';
import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import type { Symptom } from '../../lib/model/symptoms.ts';
import { LineBrokenBand } from '../_components/bands.tsx';
import { Breakable } from '../_components/breakable.tsx';
import { Button } from '../_components/button.tsx';
import { PageBody, PageHead } from '../_components/page-head.tsx';
import { Seam } from '../_components/seam.tsx';
import { AnswerSlot } from '../_run/answer-slot.tsx';
import { FaultSlot } from '../_run/fault-slot.tsx';
import { QuestionTable } from '../_run/question-table.tsx';
import { isAnswered, questionRows } from '../_run/questions.ts';
import { RunAnnouncer } from '../_run/run-announcer.tsx';
import { type RunState, stopRun } from '../_run/run-store.ts';
import { viewOfEvents } from '../_run/run-view.ts';
import { orderFindings } from '../_run/symptoms.ts';
import { timeOfDay } from '../_run/time-of-day.ts';
import { useElapsed } from '../_run/use-elapsed.ts';
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

export function RunningStep({
  run,
  symptom,
  onAgain,
}: {
  run: RunState;
  symptom: Symptom | null;
  onAgain: () => void;
}) {
  const running = run.status === 'running';
  const view = viewOfEvents(run.events, !running);
  const rows = questionRows(view);
  // What an early end left open is not an answer.
  const answered = questionRows(viewOfEvents(run.events, run.status === 'finished')).filter(isAnswered).length;
  const elapsed = useElapsed(run);
  const worst = orderFindings(view.findings, symptom)[0] ?? null;
  const sentence = endSentence(run);
  const title = running || run.status === 'finished' ? words.title : words.stoppedTitle;
  const [before, after] = title.split('{domain}');
  return (
    <>
      <PageHead>
        <div className="flex flex-wrap items-end justify-between gap-x-10 gap-y-4">
          <div className="min-w-0">
            <Seam n={3} total={4} name={words.step} />
            <StepHeading title={format(title, { domain: run.subject })} className="anywhere mt-4">
              {before}
              <Breakable text={run.subject} />
              {after}
            </StepHeading>
          </div>
          <div className="flex w-full items-center gap-4 sm:w-auto">
            <p className="typed tnum text-small md:text-body" aria-hidden="true">
              <b className="font-[600]">{format(words.elapsed, { seconds: (elapsed / 1000).toFixed(2) })}</b>{' '}
              <span className="text-ink2">· {format(words.answered, { answered, total: rows.length })}</span>
            </p>
            {running && (
              <Button size="small" className="ms-auto" onClick={stopRun}>
                <Square className="size-4" aria-hidden="true" />
                {words.stop}
              </Button>
            )}
          </div>
        </div>
      </PageHead>
      <PageBody>
        <RunAnnouncer run={run} recommendation={view.recommendation} worst={worst} />
        {sentence && (
          <div className="mb-5">
            <LineBrokenBand
              action={
                <Button size="small" onClick={onAgain}>
                  <RotateCw className="size-[18px]" aria-hidden="true" />
                  {words.again}
                </Button>
              }
            >
              {sentence}
            </LineBrokenBand>
          </div>
        )}
        <div className="grid gap-5 lg:grid-cols-2 lg:gap-6">
          <AnswerSlot recommendation={view.recommendation} running={running} events={run.events} />
          <FaultSlot finding={worst} running={running} />
        </div>
        <QuestionTable rows={rows} elapsedMs={elapsed} running={running} />
        {running && <p className="mt-5 px-1 text-small text-ink2">{words.keepOpen}</p>}
      </PageBody>
    </>
  );
}
