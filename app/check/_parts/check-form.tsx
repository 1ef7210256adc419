// The form of a single check: its error summary, its fields, its button, and the answer below.
'use client';

import { LoaderCircle } from 'lucide-react';
import { useRef } from 'react';
import { checks } from '../../../lib/messages/checks.ts';
import { Button } from '../../_components/button.tsx';
import { ErrorSummary } from '../../_components/error-summary.tsx';
import { ANSWER_ID } from './answer.tsx';
import type { CheckState } from './use-check.ts';

interface CheckFormProps {
  state: CheckState<unknown>;
  submit: string;
  onSubmit: () => void;
  /** The field that takes what no field can mend ("try again in a minute"). */
  firstField: string;
  children: React.ReactNode;
}

export function CheckForm({ state, submit, onSubmit, firstField, children }: CheckFormProps) {
  const tries = useRef(0);
  const busy = state.status === 'checking';
  return (
    <>
      {state.status === 'refused' && (
        <div className="max-w-3xl">
          <ErrorSummary key={tries.current} faults={[{ fieldId: state.field ?? firstField, text: state.message }]} />
        </div>
      )}
      <form
        className="slip grid max-w-3xl gap-7 p-5 md:p-8"
        noValidate
        // Without JavaScript the browser posts it, and the page comes back with the answer.
        method="post"
        action={`#${ANSWER_ID}`}
        onSubmit={(event) => {
          event.preventDefault();
          tries.current += 1;
          onSubmit();
        }}
      >
        {children}
        <div>
          <Button type="submit" kind="main" className="w-full sm:w-auto" aria-busy={busy}>
            {busy && <LoaderCircle className="spin size-[18px]" aria-hidden="true" />}
            {busy ? checks.checking : submit}
          </Button>
        </div>
      </form>
      <p role="status" className="sr-only">
        {busy ? checks.checking : ''}
      </p>
    </>
  );
}
