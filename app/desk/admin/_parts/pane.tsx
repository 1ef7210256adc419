// One pane of the admins' page: its heading, a fold for something new, what was made just now, and its table.
'use client';

import { useId } from 'react';
import { admin as words } from '../../../../lib/messages/admin.ts';
import { Fold } from '../../../_components/fold.tsx';
import { Mark } from '../../../_components/mark.tsx';
import { LineCopy } from '../../_parts/line-copy.tsx';

interface PaneProps {
  title: string;
  lead: string;
  problem: string | null;
  /** The form of a new one, below its summary. */
  adding?: { summary: string; form: React.ReactNode };
  /** A value that is shown once. */
  made?: { text: string; value: string } | null;
  children: React.ReactNode;
}

export function Pane({ title, lead, problem, adding, made, children }: PaneProps) {
  const id = useId();
  return (
    <section className="pane min-w-0 overflow-hidden" aria-labelledby={id}>
      <div className="pane-head flex-wrap">
        <h2 id={id}>{title}</h2>
        <span className="text-ink2">{lead}</span>
      </div>
      {adding && (
        <Fold className="border-b border-line px-4" summary={adding.summary}>
          {adding.form}
        </Fold>
      )}
      <div role="status">
        {problem !== null && (
          <p className="flex gap-2.5 border-b border-line bg-mend-soft px-4 py-2.5">
            <Mark kind="mend" className="mt-px size-[17px]" />
            {problem}
          </p>
        )}
        {made && (
          <div className="border-b border-line bg-fine-soft px-4 py-2.5">
            <p>{made.text}</p>
            <p className="mt-1 flex flex-wrap items-center gap-3">
              <code className="typed-s anywhere">{made.value}</code>
              <LineCopy text={made.value} label={words.copy} word={words.copy} />
            </p>
          </div>
        )}
      </div>
      <div className="ledger-box">{children}</div>
    </section>
  );
}
