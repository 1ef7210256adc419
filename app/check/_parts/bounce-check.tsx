// The paste box for bounces and errors, and what they mean.
'use client';

import { Lock } from 'lucide-react';
import { useState } from 'react';
import { bounces as words } from '../../../lib/messages/bounces.ts';
import { type BounceAnswer, bounceAnswerSchema } from '../../../lib/model/bounce.ts';
import type { PlainAnswer } from '../_plain/plain-answer.ts';
import { BounceAnswerView } from './bounce-answer-view.tsx';
import { CheckForm } from './check-form.tsx';
import { PasteField } from './paste-field.tsx';
import { useCheck } from './use-check.ts';

export function BounceCheck({ given }: { given: PlainAnswer | null }) {
  const [text, setText] = useState(given?.fields.text ?? '');
  const { state, ask } = useCheck<BounceAnswer>('/api/v1/bounces', bounceAnswerSchema, given);
  return (
    <>
      <CheckForm state={state} submit={words.submit} onSubmit={() => void ask({ text })} firstField="text">
        <PasteField
          id="text"
          label={words.label}
          hint={words.hint}
          error={state.status === 'refused' && state.field === 'text' ? state.message : null}
          value={text}
          onValueChange={setText}
        />
        <p className="-mt-3 flex gap-2.5 text-small text-ink2">
          <Lock className="mt-0.5 size-[18px]" aria-hidden="true" />
          {words.promise}
        </p>
      </CheckForm>
      {state.status === 'answered' && <BounceAnswerView answer={state.answer} />}
    </>
  );
}
