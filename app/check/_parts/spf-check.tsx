// The SPF question: a server, a sender, the name the server gives itself; and the answer.
'use client';

import { useState } from 'react';
import { checks } from '../../../lib/messages/checks.ts';
import { type SpfAnswer, spfAnswerSchema } from '../../../lib/model/spf-answer.ts';
import { Field } from '../../_components/field.tsx';
import type { PlainAnswer } from '../_plain/plain-answer.ts';
import { CheckForm } from './check-form.tsx';
import { SpfAnswerView } from './spf-answer-view.tsx';
import { useCheck } from './use-check.ts';

const words = checks.spf;
const fields = ['ip', 'sender', 'helo'] as const;
type Question = Record<(typeof fields)[number], string>;

export function SpfCheck({ given }: { given: PlainAnswer | null }) {
  const [question, setQuestion] = useState<Question>({ ip: '', sender: '', helo: '', ...given?.fields });
  /** What the shown answer is about, whatever is typed meanwhile. */
  const [asked, setAsked] = useState<Question>(question);
  const { state, ask } = useCheck<SpfAnswer>('/api/v1/spf', spfAnswerSchema, given);
  const faultAt = (field: string) => (state.status === 'refused' && state.field === field ? state.message : null);

  const submit = () => {
    setAsked(question);
    const { ip, ...rest } = question;
    // An empty field is a missing address; an empty sender means something (RFC 7208 2.4).
    void ask({ ...(ip.trim() === '' ? {} : { ip }), ...rest });
  };
  return (
    <>
      <CheckForm state={state} submit={words.submit} onSubmit={submit} firstField="ip">
        {fields.map((field) => (
          <div key={field}>
            <Field
              id={field}
              name={field}
              label={words[field].label}
              hint={words[field].hint}
              error={faultAt(field)}
              value={question[field]}
              onValueChange={(value) => setQuestion({ ...question, [field]: value })}
              type="text"
              inputMode={field === 'sender' ? 'email' : 'text'}
              autoCapitalize="none"
              autoComplete="off"
              spellCheck={false}
            />
          </div>
        ))}
      </CheckForm>
      {state.status === 'answered' && <SpfAnswerView answer={state.answer} domain={domainOf(asked)} />}
    </>
  );
}

/** The domain that was asked, as it was typed. */
function domainOf({ sender, helo }: Question): string {
  const typed = sender.trim();
  return typed === '' || typed === '<>' ? helo.trim() : typed.slice(typed.lastIndexOf('@') + 1);
}
