// This check at a glance: how many of each state, when, how long, and doing it again.
'use client';

import { Printer, RotateCw } from 'lucide-react';
import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import { formFor } from '../../lib/messages/intl.ts';
import type { Finding } from '../../lib/model/finding.ts';
import type { Report } from '../../lib/model/report.ts';
import { Button } from '../_components/button.tsx';
import { Mark, type MarkKind } from '../_components/mark.tsx';
import { HelpSlip } from '../_help/help-slip.tsx';
import { KeepAndShare, useKeepKey } from './keep-and-share.tsx';
import { isWorking, type QuestionRow } from './questions.ts';
import { dayAndTime } from './time-of-day.ts';

const words = messages.result.check;

interface SummaryProps {
  report: Report;
  rows: QuestionRow[];
  attention: Finding[];
  notices: number;
  onAgain: () => void;
}

/** "1 needs mending": the number stands out from the words, whatever the language's order. */
function Count({ kind, template, count }: { kind: MarkKind; template: string; count: number }) {
  const [before, after] = template.split('{count}');
  return (
    <li className="flex items-center gap-3">
      <Mark kind={kind} />
      <span>
        {before}
        <b className="tnum">{count}</b>
        {after}
      </span>
    </li>
  );
}

export function CheckSummary({ report, rows, attention, notices, onAgain }: SummaryProps) {
  const keep = useKeepKey(report);
  const errors = attention.filter((finding) => finding.severity === 'error').length;
  const inState = (state: QuestionRow['state']) => rows.filter((row) => row.state === state).length;
  const counts: Array<{ kind: MarkKind; template: string; count: number }> = [
    { kind: 'mend', template: formFor(words.mend, errors), count: errors },
    { kind: 'risk', template: words.risk, count: attention.length - errors },
    { kind: 'fine', template: words.fine, count: rows.filter(isWorking).length },
    { kind: 'note', template: words.note, count: notices },
    { kind: 'blank', template: words.blank, count: inState('blank') },
  ];
  return (
    <aside className="grid content-start gap-5 lg:sticky lg:top-6">
      <section className="slip p-5 md:p-6 print:border-0 print:p-0" aria-labelledby="summary">
        <h2 id="summary" className="text-heading print:hidden">
          {words.title}
        </h2>
        <ul className="mt-3 grid gap-2 print:hidden">
          {counts
            .filter(({ count }) => count > 0)
            .map((line) => (
              <Count key={line.kind} {...line} />
            ))}
        </ul>
        <p className="mt-4 border-t-2 border-dashed border-line pt-3.5 text-small text-ink2 print:m-0 print:border-0 print:p-0">
          {dayAndTime(new Date(report.startedAt))}
          <br />
          {format(words.took, { seconds: (report.durationMs / 1000).toFixed(1) })}
        </p>
        <div className="no-print mt-4 grid gap-2">
          <Button size="small" onClick={onAgain}>
            <RotateCw className="size-[18px]" aria-hidden="true" />
            {messages.result.again.all}
          </Button>
          <Button size="small" onClick={() => print()}>
            <Printer className="size-[18px]" aria-hidden="true" />
            {messages.result.print}
          </Button>
        </div>
      </section>
      <HelpSlip keep={keep} />
      <KeepAndShare report={report} />
    </aside>
  );
}
