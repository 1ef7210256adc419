// Everything else: what is worth knowing, what works, what was not checked.
'use client';

import { Check } from 'lucide-react';
import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import type { Finding, Untested } from '../../lib/model/finding.ts';
import type { Report } from '../../lib/model/report.ts';
import { Fold } from '../_components/fold.tsx';
import { Mark } from '../_components/mark.tsx';
import { Prose } from '../_components/typed.tsx';
import { CheckAgain } from './check-again.tsx';
import { asksForHeader } from './dkim-header.ts';
import { doorHosts } from './door-rows.ts';
import { DoorTable } from './door-table.tsx';
import { FindingMend } from './finding-mend.tsx';
import { HeaderPaste } from './header-paste.tsx';
import { isWorking, type QuestionRow } from './questions.ts';
import { useReadOnly } from './read-only.tsx';
import { isTold } from './symptoms.ts';

const words = messages.result.rest;

function Notices({ notices, report, helpUrl, onAgain }: Omit<RestProps, 'rows'>) {
  const isReadOnly = useReadOnly();
  return (
    <ul className="grid gap-4 pt-1 pb-3 ps-7 text-small text-ink2 max-sm:ps-0">
      {notices.map((finding) => (
        <li key={`${finding.id} ${JSON.stringify(finding.subject)}`}>
          <b className="text-ink">{finding.title}</b> <Prose text={finding.customer} />{' '}
          <span className="text-tiny text-ink3">
            {finding.id} · {finding.reference}
          </span>
          <Fold summary={messages.result.what}>
            <div className="pb-2 text-ink">
              <FindingMend finding={finding} report={report} helpUrl={helpUrl} />
              {asksForHeader(finding) && !isReadOnly && <HeaderPaste report={report} helpUrl={helpUrl} />}
              {!isTold(finding) && <CheckAgain finding={finding} report={report} onWithPassword={onAgain} />}
            </div>
          </Fold>
        </li>
      ))}
    </ul>
  );
}

function Working({ rows }: { rows: QuestionRow[] }) {
  return (
    <ul className="grid gap-x-8 gap-y-1.5 pt-1 pb-4 ps-7 text-small text-ink2 sm:grid-cols-2">
      {rows.map((row) => (
        <li key={row.id} className="flex gap-2.5">
          <Check className="mt-1 size-4 text-fine" aria-hidden="true" />
          <span className="anywhere min-w-0">
            {row.works === '' ? (
              messages.questions.working[row.id]
            ) : (
              <Prose text={format(words.fact, { what: messages.questions.working[row.id], fact: row.works ?? '' })} />
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The rules that could not be judged, by reason, for the help desk. Where there was nothing to look at, nothing is open. */
function OpenRules({ untested }: { untested: readonly Untested[] }) {
  const open = untested.filter((rule) => rule.why !== messages.unknownReasons['not-applicable']);
  if (open.length === 0) return null;
  return (
    <Fold className="print:hidden" summaryClassName="text-small" summary={messages.result.said.forAgent}>
      <ul className="grid gap-2 pb-2">
        {[...Map.groupBy(open, (rule) => rule.why)].map(([why, rules]) => (
          <li key={why}>
            {why} <span className="words">{format(words.rules, { ids: rules.map((rule) => rule.id).join(', ') })}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

/** What was not looked at, with why. */
function NotChecked({ rows, untested }: { rows: QuestionRow[]; untested: readonly Untested[] }) {
  return (
    <div className="grid gap-3 ps-7 pt-1 pb-3 text-small text-ink2">
      {rows.map((row) => (
        <p key={row.id}>
          <b className="text-ink">{row.question}</b> <Prose text={row.answer} />
        </p>
      ))}
      <OpenRules untested={untested} />
    </div>
  );
}

interface RestProps {
  notices: Finding[];
  rows: QuestionRow[];
  report: Report;
  helpUrl: string | null;
  onAgain: () => void;
}

export function RestFolds({ notices, rows, report, helpUrl, onAgain }: RestProps) {
  const fine = rows.filter(isWorking);
  const blank = rows.filter((row) => row.state === 'blank');
  const folds = [
    {
      kind: 'note' as const,
      count: notices.length,
      content: <Notices notices={notices} report={report} helpUrl={helpUrl} onAgain={onAgain} />,
    },
    { kind: 'fine' as const, count: fine.length, content: <Working rows={fine} /> },
    { kind: 'blank' as const, count: blank.length, content: <NotChecked rows={blank} untested={report.untested} /> },
  ].filter(({ count }) => count > 0);
  const hosts = doorHosts(report);
  if (folds.length === 0 && hosts.length === 0) return null;
  return (
    <section className="slip px-5 py-4 md:px-8" aria-labelledby="rest">
      <h2 id="rest" className="sr-only">
        {words.title}
      </h2>
      {folds.map(({ kind, count, content }, index) => (
        <Fold
          key={kind}
          // What the person asked about is not to be looked for.
          open={kind !== 'note' || notices.some(isTold)}
          closedOnPhone={kind === 'fine'}
          className={index > 0 ? 'border-t border-line' : ''}
          summary={
            <>
              <Mark kind={kind} />
              {format(words[kind], { count })}
            </>
          }
        >
          {content}
        </Fold>
      ))}
      {hosts.length > 0 && (
        <Fold
          className={`print:hidden ${folds.length > 0 ? 'border-t border-line' : ''}`}
          summary={messages.result.doors.title[hosts.length === 1 ? 'one' : 'several']}
        >
          <DoorTable hosts={hosts} />
        </Fold>
      )}
    </section>
  );
}
