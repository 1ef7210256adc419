// The paste box for a message or its headers, and what it tells.
'use client';

import { Lock } from 'lucide-react';
import { useState } from 'react';
import { messageCheck as words } from '../../../lib/messages/message-check.ts';
import { type MessageCheck, messageCheckSchema } from '../../../lib/model/message-check.ts';
import type { PlainAnswer } from '../_plain/plain-answer.ts';
import { CheckForm } from './check-form.tsx';
import { MessageAnswerView } from './message-answer-view.tsx';
import { PasteField } from './paste-field.tsx';
import { useCheck } from './use-check.ts';

export function MessageCheckForm({ given }: { given: PlainAnswer | null }) {
  const [message, setMessage] = useState(given?.fields.message ?? '');
  const { state, ask } = useCheck<MessageCheck>('/api/v1/messages', messageCheckSchema, given);
  return (
    <>
      <CheckForm state={state} submit={words.submit} onSubmit={() => void ask({ message })} firstField="message">
        <PasteField
          id="message"
          label={words.label}
          hint={words.hint}
          error={state.status === 'refused' && state.field === 'message' ? state.message : null}
          value={message}
          onValueChange={setMessage}
        />
        <p className="-mt-3 flex gap-2.5 text-small text-ink2">
          <Lock className="mt-0.5 size-[18px]" aria-hidden="true" />
          {words.promise}
        </p>
      </CheckForm>
      {state.status === 'answered' && <MessageAnswerView check={state.answer} />}
    </>
  );
}
