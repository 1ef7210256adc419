// The answer of a check on a slip: status, title, then what belongs to it; its title takes the focus when it comes.
'use client';

import { useEffect, useRef } from 'react';
import { Mark } from '../../_components/mark.tsx';
import { Prose } from '../../_components/typed.tsx';

/** Where a browser without JavaScript goes when it comes back with the answer. */
export const ANSWER_ID = 'answer';

type AnswerKind = 'mend' | 'risk' | 'note' | 'fine' | 'blank';
const bands: Record<AnswerKind, string> = {
  mend: 'bg-mend-soft border-mend-line text-mend',
  risk: 'bg-risk-soft border-risk-line text-risk',
  note: 'bg-note-soft border-note-line text-note',
  fine: 'bg-fine-soft border-line text-fine',
  blank: 'bg-blank-soft border-line text-blank',
};

/** `word` stands beside the status mark. Render it with a new `key` for each answer. */
export function Answer({
  kind,
  word,
  title,
  children,
}: {
  kind: AnswerKind;
  word: string;
  title: string;
  children: React.ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section id={ANSWER_ID} className="slip settle mt-5 max-w-3xl overflow-hidden" aria-label={title}>
      <p className={`flex items-center gap-3 border-b-2 border-dashed px-5 py-3 text-heading md:px-8 ${bands[kind]}`}>
        <Mark kind={kind} className="size-6" />
        {word}
      </p>
      <div className="grid gap-5 p-5 md:p-8 md:pt-6">
        <h2 ref={heading} tabIndex={-1} className="anywhere text-title">
          <Prose text={title} />
        </h2>
        {children}
      </div>
    </section>
  );
}

/** A part of an answer under its own small heading. */
export function AnswerPart({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="grid gap-2">
      <h3 className="text-heading">{title}</h3>
      {children}
    </section>
  );
}
