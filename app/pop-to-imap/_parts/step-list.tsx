// The steps in their order, with the gate before the removal.
'use client';

import Link from 'next/link';
import { Fragment, useState } from 'react';
import { format } from '../../../lib/messages/format.ts';
import { popMove as words } from '../../../lib/messages/pop-move.ts';
import type { Move, MoveStep } from '../../../lib/model/pop-move/move.ts';
import { gateOf, stepsOf, tick } from '../../../lib/model/pop-move/steps.ts';
import type { Report } from '../../../lib/model/report.ts';
import { CountAgain } from './count-again.tsx';
import { FolderTable } from './folder-table.tsx';
import { GateRow } from './gate-row.tsx';
import { StepRow } from './step-row.tsx';
import { CopyText, MenuText, RoomText } from './step-texts.tsx';

interface StepListProps {
  move: Move;
  report: Report | null;
  change: (move: Move) => void;
  forget: () => void;
}

function StepBody({ step, move, report, change }: { step: MoveStep } & Omit<StepListProps, 'forget'>) {
  const app = words.apps[move.answers.app ?? 'other'];
  const devices = { devices: move.answers.others ?? '' };
  const { steps } = words;
  switch (step) {
    case 'room':
      return <RoomText move={move} />;
    case 'backup':
      return <MenuText {...app.backup} more={steps.backup.more} />;
    case 'add-imap':
      return (
        <>
          <p>{steps['add-imap'].text}</p>
          <p>
            <Link href={app.guide ? `/guides/${app.guide}` : '/guides'} className="tap link">
              {app.guide ? format(steps['add-imap'].guide, { app: app.name }) : steps['add-imap'].guides}
            </Link>
          </p>
        </>
      );
    case 'stop-pop':
      return <MenuText {...app.stop} more={steps['stop-pop'].more} />;
    case 'copy':
      return (
        <>
          <CopyText answers={move.answers} />
          <FolderTable move={move} change={change} />
          <CountAgain move={move} report={report} />
        </>
      );
    case 'remove':
      return <MenuText {...app.remove} more={move.answers.others ? format(steps.remove.others, devices) : null} />;
    default:
      return <p>{format(steps[step].text, devices)}</p>;
  }
}

export function StepList({ move, report, change, forget }: StepListProps) {
  const [refused, setRefused] = useState(false);
  const steps = stepsOf(move);
  const gate = gateOf(move);
  const missing = gate.conditions.filter(({ met }) => !met).map(({ id }) => words.gate.conditions[id]);
  const onTick = (step: MoveStep) => {
    const next = tick(move, step, new Date());
    setRefused(next.shut);
    if (!next.shut) change(next.move);
  };
  return (
    <section className="slip p-5 md:px-8 md:py-7" aria-labelledby="steps">
      <h2 id="steps" className="text-title">
        {words.stepsTitle}
      </h2>
      <p className="mt-1 text-small text-ink2">{words.kept}</p>
      <ol className="mt-6">
        {steps.map((step, index) => (
          <Fragment key={step.id}>
            {step.id === 'remove' && <GateRow gate={gate} />}
            <StepRow step={step} last={index === steps.length - 1} onTick={() => onTick(step.id)}>
              <StepBody step={step.id} move={move} report={report} change={change} />
              {step.id === 'remove' && refused && missing.length > 0 && (
                <p role="alert" className="font-[600] text-mend">
                  {format(words.gate.refused, { conditions: missing })}
                </p>
              )}
            </StepRow>
          </Fragment>
        ))}
      </ol>
      <p className="mt-4">
        <button type="button" className="tap link text-small" onClick={forget}>
          {words.forget}
        </button>
      </p>
    </section>
  );
}
