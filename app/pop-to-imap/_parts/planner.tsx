// The planner's page: questions first, then the steps, with what was told and the room beside them.
'use client';

import { AtSign } from 'lucide-react';
import { useState } from 'react';
import { format } from '../../../lib/messages/format.ts';
import { popMove as words } from '../../../lib/messages/pop-move.ts';
import { isAnswered, type Move, type MoveApp } from '../../../lib/model/pop-move/move.ts';
import { stepsOf } from '../../../lib/model/pop-move/steps.ts';
import { PageBody, PageHead } from '../../_components/page-head.tsx';
import { Typed } from '../../_components/typed.tsx';
import { QuestionsForm } from './questions-form.tsx';
import { RoomCard } from './room-card.tsx';
import { Stay } from './stay.tsx';
import { StepList } from './step-list.tsx';
import { Told } from './told.tsx';
import { Unsure } from './unsure.tsx';
import { useMove } from './use-move.ts';

/** By app: how it leaves a copy on the server. */
export type CopyAnswers = Partial<Record<MoveApp, { path: readonly string[]; texts: readonly string[] }>>;

export interface PlannerProps {
  copies: CopyAnswers;
  helpUrl: string | null;
}

function leadOf(move: Move, asks: boolean): string {
  if (asks) return words.leadAsk;
  if (move.answers.stays) return words.leadStay;
  const steps = stepsOf(move);
  const here = steps.find((step) => step.here);
  return here ? format(words.lead, { n: here.n, total: steps.length }) : words.leadDone;
}

function Head({ move, asks }: { move: Move | null; asks: boolean }) {
  return (
    <PageHead>
      <p className="flex items-center gap-2 text-small text-ink2">
        <AtSign className="size-[18px] flex-none" aria-hidden="true" />
        {move?.address ? <Typed text={move.address} className="font-sans!" /> : words.noAddress}
      </p>
      <h1 className="mt-3 max-w-3xl text-display md:text-display-lg">
        {move?.answers.stays && !asks ? words.stayTitle : words.title}
      </h1>
      <p className="mt-3 max-w-2xl text-body text-ink2 md:text-lead">
        {move ? leadOf(move, asks) : <span className="noscript:hidden">{words.loading}</span>}
        {!move && <noscript>{words.noScript}</noscript>}
      </p>
    </PageHead>
  );
}

export function Planner({ copies, helpUrl }: PlannerProps) {
  const { move, report, change, forget } = useMove();
  const [editing, setEditing] = useState(false);
  // Neither questions nor steps may flash by while the browser is asked.
  if (!move) return <Head move={null} asks={false} />;
  const asks = editing || !isAnswered(move.answers);
  const answered = (answers: Move['answers']) => {
    setEditing(false);
    change({ ...move, answers });
  };
  return (
    <>
      <Head move={move} asks={asks} />
      <PageBody>
        <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_20rem] lg:gap-6">
          <div className="grid min-w-0 gap-5">
            {asks && <QuestionsForm answers={move.answers} onDone={answered} />}
            {!asks && move.answers.stays && (
              <Stay move={move} copies={copies} onMove={() => answered({ ...move.answers, stays: false })} />
            )}
            {!asks && !move.answers.stays && <StepList move={move} report={report} change={change} forget={forget} />}
          </div>
          <div className="grid min-w-0 gap-5">
            {!asks && <Told answers={move.answers} onChange={() => setEditing(true)} />}
            {!asks && !move.answers.stays && <RoomCard move={move} />}
            <Unsure helpUrl={helpUrl} />
          </div>
        </div>
      </PageBody>
    </>
  );
}
