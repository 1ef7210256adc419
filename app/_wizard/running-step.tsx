// Step three below its head: the worst finding so far, and the questions with their answers.
'use client';

import type { Symptom } from '../../lib/model/symptoms.ts';
import { FaultSlot } from '../_run/fault-slot.tsx';
import { QuestionTable } from '../_run/question-table.tsx';
import { questionRows } from '../_run/questions.ts';
import type { RunState } from '../_run/run-store.ts';
import type { RunView } from '../_run/run-view.ts';
import { orderFindings } from '../_run/symptoms.ts';
import { useElapsed } from '../_run/use-elapsed.ts';

export function RunningStep({ run, view, symptom }: { run: RunState; view: RunView; symptom: Symptom | null }) {
  const running = run.status === 'running';
  const elapsed = useElapsed(run);
  return (
    <>
      <FaultSlot finding={orderFindings(view.findings, symptom)[0] ?? null} running={running} />
      <QuestionTable rows={questionRows(view)} elapsedMs={elapsed} running={running} />
    </>
  );
}
