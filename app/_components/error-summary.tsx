// What is wrong with the form, said once on top and linked to its field; it takes the focus when it appears.
'use client';

import { useEffect, useId, useRef } from 'react';
import { messages } from '../../lib/messages/index.ts';
import { Mark } from './mark.tsx';

export interface FieldFault {
  fieldId: string;
  text: string;
}

/** Shown while `faults` is not empty. Render it with a new `key` at each try, so that it takes the focus again. */
export function ErrorSummary({ faults }: { faults: readonly FieldFault[] }) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div
      ref={box}
      className="slip mb-5 border-2 border-mend-solid p-5 md:px-8"
      role="alert"
      tabIndex={-1}
      aria-labelledby={id}
    >
      <h2 id={id} className="flex items-center gap-2.5 text-heading">
        <Mark kind="mend" className="size-6" />
        {messages.shared.errorSummary}
      </h2>
      <ul className="ps-8.5">
        {faults.map((fault) => (
          <li key={fault.fieldId}>
            <a
              href={`#${fault.fieldId}`}
              className="tap font-[600] text-mend underline underline-offset-3"
              onClick={(event) => {
                // A link to the field, without an entry in the history that Back would stop at.
                event.preventDefault();
                document.getElementById(fault.fieldId)?.focus();
              }}
            >
              {fault.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
