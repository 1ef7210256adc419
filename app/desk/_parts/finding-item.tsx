// One finding at the desk: exact, its fix open, and what to do with it: say it, send it, look again.
'use client';

import { CheckCheck, Equal, MessageSquareQuote, Plus, RotateCw, Send } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { desk } from '../../../lib/messages/desk.ts';
import { format } from '../../../lib/messages/format.ts';
import { sayingOf } from '../../../lib/messages/saying.ts';
import { ticketText } from '../../../lib/messages/ticket/ticket-text.ts';
import { type ComparedReports, placeOfFinding } from '../../../lib/model/compare-reports.ts';
import type { Finding } from '../../../lib/model/finding.ts';
import { menderOf } from '../../../lib/model/finding-concern.ts';
import type { Report } from '../../../lib/model/report.ts';
import { visibleText } from '../../../lib/model/visible-text.ts';
import { Mark } from '../../_components/mark.tsx';
import { Prose } from '../../_components/typed.tsx';
import { useCopy } from '../../_components/use-copy.ts';
import { markOf } from '../../_run/fault-slot.tsx';
import { needsPassword, recheck } from '../../_run/recheck.ts';
import { isTold } from '../../_run/symptoms.ts';
import { timeOfDay } from '../../_run/time-of-day.ts';
import { type DeskCase, setAgain } from '../_case/desk-store.ts';
import { lookedAgain } from '../_case/looked-again.ts';
import { LineCopy } from './line-copy.tsx';
import { RecordNowWanted } from './record-now-wanted.tsx';

const words = desk.findings;
export type ChangeKind = keyof ComparedReports;
const changeLooks = {
  mended: { icon: CheckCheck, className: 'tag-fine' },
  new: { icon: Plus, className: 'tag-mend' },
  unchanged: { icon: Equal, className: 'tag-plain' },
  cannotCompare: { icon: null, className: 'tag-blank' },
};

export function ChangeTag({ kind }: { kind: ChangeKind }) {
  const { icon: Icon, className } = changeLooks[kind];
  return (
    <span className={`tag-desk ${className}`}>
      {Icon ? <Icon className="size-3.5" aria-hidden="true" /> : <Mark kind="blank" className="size-[15px]" />}
      {desk.versus.tags[kind]}
    </span>
  );
}

/** The button whose press is told by the keys as well. */
const press = 'btn btn-desk btn-side';

function CheckAgain({ one, finding, report }: { one: DeskCase; finding: Finding; report: Report }) {
  const [looking, setLooking] = useState(false);
  const abort = useRef<AbortController>(null);
  useEffect(() => () => abort.current?.abort(), []);
  const looked = one.again[placeOfFinding(finding)];
  if (isTold(finding)) return null;
  if (needsPassword(finding)) return <p className="basis-full text-tiny text-ink2">{words.withLogin}</p>;
  const look = async () => {
    if (looking) return;
    abort.current = new AbortController();
    const { signal } = abort.current;
    setLooking(true);
    const result = await recheck(finding, report, signal);
    if (signal.aborted) return;
    setLooking(false);
    setAgain(one.id, placeOfFinding(finding), lookedAgain(result));
  };
  const fine = looked?.state === 'mended' || looked?.state === 'spreading';
  return (
    <>
      <button type="button" className={press} data-action="again" onClick={() => void look()}>
        {looking ? <Mark kind="running" className="size-4" /> : <RotateCw className="size-4" aria-hidden="true" />}
        {looking ? words.looking : words.again}
      </button>
      <p role="status" className="basis-full text-tiny empty:hidden">
        {looked && !looking && (
          <span className="flex gap-1.5">
            <Mark kind={fine ? 'fine' : looked.state === 'unknown' ? 'blank' : 'risk'} className="mt-0.5 size-4" />
            <span>{format(words.lookedAgain, { time: timeOfDay(new Date(looked.at)), result: looked.result })}</span>
          </span>
        )}
      </p>
    </>
  );
}

interface ItemProps {
  one: DeskCase;
  finding: Finding;
  report: Report;
  /** Against the last check; null: there is none to compare with. */
  change: ChangeKind | null;
}

export function FindingItem({ one, finding, report, change }: ItemProps) {
  const id = useId();
  const [saying, setSaying] = useState(false);
  const { state: sent, copy } = useCopy();
  const { severity } = finding;
  const said = sayingOf(finding);
  const steps = finding.fix.split('\n').filter((step) => step.trim() !== '');
  const send = () => {
    const alone = { ...report, findings: [finding] };
    void copy(ticketText(alone, { markdown: false, again: one.again }));
  };
  return (
    <article className="border-b border-line px-4 py-3.5" data-finding={placeOfFinding(finding)} aria-labelledby={id}>
      <div className="flex gap-2.5">
        <Mark kind={markOf[severity]} className="mt-px size-[19px]" />
        <div className="min-w-0 flex-1">
          <h3 id={id} className="anywhere leading-5 font-[620]">
            <span className="sr-only">{desk.severities[severity]}: </span>
            {finding.title}
          </h3>
          <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-densest text-ink3">
            <span className="typed-xs anywhere">{finding.id}</span> <span>{finding.reference}</span>
            {change && <ChangeTag kind={change} />}
          </p>
        </div>
      </div>
      <div className="mt-2 sm:ps-[29px]">
        <p className="anywhere text-ink2">
          <Prose text={visibleText(finding.agent)} />
        </p>
        {steps.length > 0 && (
          <div className="mt-2">
            <p className="flex flex-wrap items-baseline gap-x-2">
              <b>{words.fix}</b> <span className="text-densest text-ink2">{words.mender[menderOf(finding)]}</span>
            </p>
            <ol className="mt-0.5 grid list-decimal gap-0.5 ps-5">
              {steps.map((step) => (
                <li key={step} className="anywhere">
                  <Prose text={step} />
                </li>
              ))}
            </ol>
          </div>
        )}
        {finding.records.map((record) => (
          <RecordNowWanted key={`${record.type} ${record.name}`} change={record} />
        ))}
        {saying && (
          <blockquote className="mt-3 border-s-4 border-brand bg-brand-soft px-3 py-2">
            <p className="text-densest text-ink2">{words.sayTitle}</p>
            <p className="mt-0.5 text-[1.0625rem] leading-6">
              {finding.title} {said.join(' ')}
            </p>
            <p className="mt-1">
              <LineCopy text={[finding.title, ...said].join(' ')} label={words.sayCopy} word={words.sayCopy} />
            </p>
          </blockquote>
        )}
        <div className="mt-3 flex flex-wrap gap-2">
          <button
            type="button"
            className={press}
            data-action="say"
            aria-expanded={saying}
            onClick={() => setSaying(!saying)}
          >
            <MessageSquareQuote className="size-4" aria-hidden="true" />
            {words.say}
          </button>
          <button type="button" className={press} data-action="send" onClick={send}>
            <Send className="size-4" aria-hidden="true" />
            {sent === 'copied' ? words.copied : words.send}
          </button>
          <CheckAgain one={one} finding={finding} report={report} />
          <p role="status" className="basis-full text-tiny text-ink2 empty:hidden">
            {sent === 'copied' && words.sent}
          </p>
        </div>
      </div>
    </article>
  );
}
