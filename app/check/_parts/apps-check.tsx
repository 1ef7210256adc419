// The question about mail apps, and its answer: what an old host has left, then app by app. It can be asked again.
'use client';

import { AtSign, RotateCw } from 'lucide-react';
import { useState } from 'react';
import { apps as words } from '../../../lib/messages/apps.ts';
import { format } from '../../../lib/messages/format.ts';
import { type AppsAnswer, appsAnswerSchema, type Leftover } from '../../../lib/model/app-find.ts';
import { Button } from '../../_components/button.tsx';
import { Field } from '../../_components/field.tsx';
import { Mark } from '../../_components/mark.tsx';
import { Prose } from '../../_components/typed.tsx';
import { timeOfDay } from '../../_run/time-of-day.ts';
import type { PlainAnswer } from '../_plain/plain-answer.ts';
import { ANSWER_ID } from './answer.tsx';
import { AppTable } from './app-table.tsx';
import { appsQuestion } from './apps-question.ts';
import { AppsSummary } from './apps-summary.tsx';
import { CheckForm } from './check-form.tsx';
import { useCheck } from './use-check.ts';

/** The question that was put last, with what was left over when it was first put. */
interface Asked {
  subject: string;
  before: Leftover[];
}

export function AppsCheck({ given }: { given: PlainAnswer | null }) {
  const [subject, setSubject] = useState(given?.fields.subject ?? '');
  const [asked, setAsked] = useState<Asked>({ subject: subject.trim(), before: [] });
  /** Stays while the same is asked again, so that nothing moves. */
  const [shown, setShown] = useState<AppsAnswer | null>(null);
  const { state, ask } = useCheck<AppsAnswer>('/api/v1/apps', appsAnswerSchema, given);
  const answer = state.status === 'answered' ? state.answer : shown;
  const busy = state.status === 'checking';

  const submit = () => {
    setAsked({ subject: subject.trim(), before: [] });
    setShown(null);
    void ask(appsQuestion(subject));
  };
  const again = () => {
    if (!answer || busy) return;
    setAsked({ ...asked, before: [...asked.before, ...answer.leftovers] });
    setShown(answer);
    void ask(appsQuestion(asked.subject));
  };
  return (
    <>
      {/* There is one field, whichever of the two the API names. */}
      <CheckForm
        state={state.status === 'refused' ? { ...state, field: null } : state}
        submit={words.submit}
        onSubmit={submit}
        firstField="subject"
      >
        <div>
          <Field
            id="subject"
            name="subject"
            label={words.field.label}
            hint={words.field.hint}
            error={state.status === 'refused' ? state.message : null}
            value={subject}
            onValueChange={setSubject}
            type="text"
            inputMode="email"
            autoCapitalize="none"
            autoComplete="off"
            spellCheck={false}
          />
        </div>
      </CheckForm>
      {answer && (
        <div id={ANSWER_ID} className="mt-5 grid gap-5 lg:gap-6" aria-busy={busy}>
          <AppsSummary key={`${asked.subject} ${answer.at}`} answer={answer} before={asked.before} />
          <AppTable answer={answer} />
          <div className="no-print flex flex-wrap items-center gap-3">
            <Button size="small" className="min-w-52 max-sm:w-full" onClick={again}>
              {busy ? (
                <Mark kind="running" className="size-[18px]" />
              ) : (
                <RotateCw className="size-[18px]" aria-hidden="true" />
              )}
              {words.again}
            </Button>
            <p role="status" className="flex flex-1 basis-56 items-center gap-2 text-small text-ink2">
              <AtSign className="size-[18px]" aria-hidden="true" />
              <span className="min-w-0">
                <Prose text={format(words.asked, { time: timeOfDay(new Date(answer.at)), subject: asked.subject })} />
              </span>
            </p>
          </div>
        </div>
      )}
    </>
  );
}
