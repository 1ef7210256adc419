// Above the result while somebody helps: what they ask, and what they suggest, the newest first.
'use client';

import { Check, X } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useEffect, useId, useRef } from 'react';
import { format } from '../../lib/messages/format.ts';
import { help } from '../../lib/messages/help.ts';
import { placeOfFinding } from '../../lib/model/compare-reports.ts';
import type { Finding } from '../../lib/model/finding.ts';
import type { Report } from '../../lib/model/report.ts';
import { Button } from '../_components/button.tsx';
import { Mark } from '../_components/mark.tsx';
import { Prose } from '../_components/typed.tsx';
import { PasswordAgainForm } from '../_run/password-again-form.tsx';
import { runAgain } from '../_run/run-again.ts';
import { adoptReport } from '../_run/run-store.ts';
import { timeOfDay } from '../_run/time-of-day.ts';
import {
  type Asked,
  openQuestion,
  type Pushed,
  sayYes,
  seeSuggestion,
  suggestions,
  tellHelper,
  useHelp,
} from './help-store.ts';
import { arriveAtDesk, FROM_DESK } from './show-desk.ts';

/** Fetched when a step comes: drawings and steps are a part of the page that few need. */
const PushedStep = dynamic(() => import('./pushed-step.tsx').then((module) => module.PushedStep), { ssr: false });

interface DeskProps {
  report: Report;
  practicePassword: string | null;
}

function Question({ asked, name, report, practicePassword }: DeskProps & { asked: Asked; name: string }) {
  const id = useId();
  const words = help.ask2;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { recommendation, subject } = report;
  const hosts = [
    ...new Set([recommendation?.incoming.host, recommendation?.outgoing?.host].filter((host) => host !== undefined)),
  ];
  const no = () => void tellHelper({ type: 'answer', id: asked.id, yes: false });
  const yes = (password: string) => {
    void sayYes(asked.id, async () => {
      const result = await runAgain(
        { report, hosts, password, more: {} },
        () => undefined,
        new AbortController().signal,
      );
      if (result.kind !== 'report') return false;
      adoptReport(result.report);
      return true;
    });
  };
  return (
    <section className="ask no-print" aria-labelledby={id} onKeyDown={({ key }) => key === 'Escape' && no()}>
      <div className="flex flex-wrap items-center gap-x-3 border-b-2 border-dashed border-risk-line bg-risk-soft px-5 py-3 md:px-8">
        <h2 id={id} ref={title} tabIndex={-1} className="text-heading">
          {format(words.title, { name })}
        </h2>
        <span className="typed ms-auto text-small text-ink2">{timeOfDay(new Date(asked.at))}</span>
      </div>
      <div className="px-5 py-4 md:px-8">
        <p>{format(words.text, { name })}</p>
        <dl className="mt-3 grid gap-x-4 gap-y-1 rounded-control bg-well p-4 text-small sm:grid-cols-[12rem_minmax(0,1fr)]">
          <dt className="text-ink2">{format(words.willSee, { name })}</dt>
          <dd>{words.willSeeText}</dd>
          <dt className="text-ink2">{format(words.willNever, { name })}</dt>
          <dd>{words.willNeverText}</dd>
        </dl>
        <p className="mt-3 text-small text-ink2">{format(words.fine, { name })}</p>
      </div>
      {subject.address !== null && hosts.length > 0 ? (
        <PasswordAgainForm
          address={subject.address}
          hosts={hosts}
          words={{ submit: words.yes, without: words.no, empty: words.empty }}
          practicePassword={practicePassword}
          onSend={yes}
          onNo={no}
        />
      ) : (
        <div className="px-5 pb-5 md:px-8">
          <p className="mb-3">{words.noServer}</p>
          <Button size="small" onClick={no}>
            {words.no}
          </Button>
        </div>
      )}
    </section>
  );
}

function FixSteps({ finding }: { finding: Finding }) {
  const text = finding.mender === 'customer' ? finding.fix : (finding.meanwhile ?? finding.customer);
  return (
    <>
      <h3 className="text-title">{finding.title}</h3>
      <ol className="mt-3 grid list-decimal gap-1.5 ps-6">
        {text
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line) => (
            <li key={line}>
              <Prose text={line} />
            </li>
          ))}
      </ol>
    </>
  );
}

function Suggestion({
  pushed,
  outcome,
  name,
  report,
}: {
  pushed: Pushed;
  outcome: string | null;
  name: string;
  report: Report;
}) {
  const id = useId();
  const words = help.suggests;
  const finding = pushed.kind === 'fix' ? report.findings.find((one) => one.id === pushed.finding) : undefined;
  const slip = useRef<HTMLElement>(null);
  useEffect(() => {
    const seen = new IntersectionObserver(([entry]) => entry?.isIntersecting && seeSuggestion(pushed.id));
    if (slip.current) seen.observe(slip.current);
    return () => seen.disconnect();
  }, [pushed.id]);
  const say = (what: 'worked' | 'failed' | 'not-found') => void tellHelper({ type: 'outcome', id: pushed.id, what });
  const told = outcome !== null && outcome !== 'opened' ? words.told[outcome as keyof typeof words.told] : null;
  return (
    <article ref={slip} className="slip from-desk no-print" aria-labelledby={id}>
      <div className="flex items-center gap-x-3 border-b-2 border-dashed border-brand-line bg-brand-soft px-5 py-3 md:px-8">
        <h2 id={id} className="text-heading">
          {format(words.title, { name })}
        </h2>
        <span className="typed ms-auto text-small text-ink2">{timeOfDay(new Date(pushed.at))}</span>
      </div>
      <div className="px-5 py-5 md:px-8">
        {pushed.text && <p className="anywhere mb-4 whitespace-pre-wrap text-ink2">“{pushed.text}”</p>}
        {finding && <FixSteps finding={finding} />}
        {pushed.kind === 'fix' && !finding && <p className="typed">{pushed.finding}</p>}
        {pushed.kind === 'guide-step' && <PushedStep guide={pushed.guide} step={pushed.step} report={report} />}
        <div className="mt-5 border-t border-line pt-4">
          <p className="font-[620]">{format(words.how, { name })}</p>
          <div className="mt-3 flex flex-wrap gap-3">
            <Button size="small" onClick={() => say('worked')}>
              <Check className="size-[18px]" aria-hidden="true" />
              {words.worked}
            </Button>
            <Button size="small" onClick={() => say('failed')}>
              <X className="size-[18px]" aria-hidden="true" />
              {words.failed}
            </Button>
            <button type="button" className="tap link" onClick={() => say('not-found')}>
              {words.notFound}
            </button>
          </div>
          <p className="mt-3 text-small text-ink2 empty:hidden" role="status">
            {told}
          </p>
        </div>
      </div>
    </article>
  );
}

/** Nothing while nobody helps. */
export function FromDesk({ report, practicePassword }: DeskProps) {
  const state = useHelp();
  const mendedId = useId();
  const isLive = state.phase === 'live';
  useEffect(() => {
    if (isLive) arriveAtDesk();
  }, [isLive]);
  if (!isLive) return null;
  const { helper: name, login: run } = state;
  const asked = openQuestion(state);
  const done = new Set(state.events.flatMap((event) => (event.type === 'done' ? [event.finding] : [])));
  const mended = report.findings.filter(({ id }) => done.has(id));
  const words = help.ask2;
  return (
    <div
      id={FROM_DESK}
      tabIndex={-1}
      className="contents scroll-mt-4 gap-5 outline-none has-[section]:grid has-[article]:grid has-[p:not(:empty)]:grid lg:gap-6"
    >
      {asked && run !== 'running' && (
        <Question
          key={asked.id}
          asked={asked}
          name={asked.by ?? name}
          report={report}
          practicePassword={practicePassword}
        />
      )}
      <p className="slip no-print flex items-center gap-2.5 px-5 py-4 empty:hidden md:px-8" role="status">
        {run === 'running' && (
          <>
            <Mark kind="running" className="size-[22px]" />
            {words.running}
          </>
        )}
        {run === 'done' && format(words.done, { name })}
        {run === 'failed' && words.failed}
      </p>
      {mended.length > 0 && (
        <section className="slip no-print px-5 py-4 md:px-8" aria-labelledby={mendedId}>
          <h2 id={mendedId} className="text-heading">
            {format(help.suggests.mended, { name })}
          </h2>
          <ul className="mt-2 grid gap-1.5">
            {mended.map((finding) => (
              <li key={placeOfFinding(finding)} className="flex gap-2.5">
                <Mark kind="fine" className="mt-0.5 size-[18px]" />
                {finding.title}
              </li>
            ))}
          </ul>
        </section>
      )}
      {suggestions(state).map(({ pushed, outcome }) => (
        <Suggestion key={pushed.id} pushed={pushed} outcome={outcome} name={pushed.by ?? name} report={report} />
      ))}
    </div>
  );
}
