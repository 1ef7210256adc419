// A customer who is helped, live: their side on the left, the evidence in the middle, what to do on the right.
'use client';

import { ArrowLeft, Radio } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { desk } from '../../../lib/messages/desk.ts';
import { deskLive } from '../../../lib/messages/desk-live.ts';
import { format } from '../../../lib/messages/format.ts';
import { placeOfFinding } from '../../../lib/model/compare-reports.ts';
import type { AgentAction } from '../../../lib/model/live-event.ts';
import type { Report } from '../../../lib/model/report.ts';
import { LineBrokenBand } from '../../_components/bands.tsx';
import { Breakable } from '../../_components/breakable.tsx';
import { reportSoFar, viewOfEvents } from '../../_run/run-view.ts';
import { exactTime, timeOfDay } from '../../_run/time-of-day.ts';
import type { DeskCase } from '../_case/desk-store.ts';
import { useSetting } from '../_parts/desk-context.tsx';
import { DeskPage } from '../_parts/desk-page.tsx';
import { EvidencePanel } from '../_parts/evidence-panel.tsx';
import type { KeyBinding } from '../_parts/keys.ts';
import { PageTitle } from '../_parts/page-title.tsx';
import { goTo } from '../_parts/place.ts';
import { TicketDialog } from '../_parts/ticket-dialog.tsx';
import { CustomerSide } from './customer-side.tsx';
import { LiveActions } from './live-actions.tsx';
import { act, endSession } from './live-api.ts';
import { type LiveState, liveStateOf, type Sent, shownRun } from './live-state.ts';
import { useGoing } from './use-going.ts';
import { type LineState, useLiveSession } from './use-live-session.ts';

const words = deskLive.view;

/** The shown run as far as it is known. */
function useRun(state: LiveState) {
  const run = shownRun(state);
  const events = run?.events ?? [];
  const last = events.at(-1);
  const ended = last === undefined || last.type === 'finished' || last.type === 'stopped' || state.ended !== null;
  const view = viewOfEvents(events, ended);
  const report: Report | null = last?.type === 'finished' ? last.report : reportSoFar(events);
  return { run, view, report, ended };
}

function bandText(line: LineState, state: LiveState, seenAt: Date, name: string | undefined): string | null {
  if (state.ended) return format(words.ended[state.ended.by], { time: timeOfDay(new Date(state.ended.at)) });
  if (line === 'gone') return words.gone;
  if (line === 'broken') return format(words.broken, { time: exactTime(seenAt) });
  return state.agentName !== null && state.agentName !== name ? format(words.reading, { name: state.agentName }) : null;
}

export function LiveView({ id }: { id: string }) {
  const { agent, guides, say } = useSetting();
  const { events, line, seenAt } = useLiveSession(id);
  const state = useMemo(() => liveStateOf(events), [events]);
  const { run, view, report, ended } = useRun(state);
  const { going, begin, stay } = useGoing();
  const [openRows, setOpenRows] = useState<ReadonlySet<string>>(new Set());
  const [chosenRow, setChosenRow] = useState<string | null>(null);
  const [place, setPlace] = useState<string | null>(null);
  const [ticket, setTicket] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const findings = report?.findings ?? [];
  // Nobody chooses where there is one thing to mend.
  const chosen = findings.find((finding) => placeOfFinding(finding) === place) ?? findings[0] ?? null;
  const may = line === 'open' && state.ended === null && (state.agentName === agent?.name || agent?.role === 'admin');
  const toggle = useCallback((key: string) => {
    setOpenRows((before) => {
      const next = new Set(before);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  }, []);

  const send = (action: AgentAction) => {
    setProblem(null);
    void act(id, action, { busy: deskLive.actions.busy, other: deskLive.actions.failed }).then(setProblem);
  };
  const withText = (text: string) => (text.trim() === '' ? {} : { text: text.trim() });
  const nameOf = ({ what }: Sent): string => {
    if (what.type === 'asked') return what.what === 'check' ? deskLive.sent.check : deskLive.sent.login;
    if (what.kind === 'guide-step') {
      const guide = guides.find((one) => one.id === what.guide)?.name ?? what.guide;
      return format(deskLive.sent.step, { guide, step: what.step });
    }
    const title = findings.find((finding) => finding.id === what.finding)?.title ?? what.finding;
    return format(deskLive.sent.fix, { finding: title });
  };
  const everything = () => may && send({ type: 'ask', what: 'check' });
  const one = () => may && chosen && send({ type: 'ask', what: 'check', only: [chosen.id] });
  const login = () => may && begin('login', () => send({ type: 'ask', what: 'check-with-password' }));
  const fix = (text: string) =>
    may && chosen && begin('fix', () => send({ type: 'push', kind: 'fix', finding: chosen.id, ...withText(text) }));
  const step = (guide: string, number: number, text: string) =>
    may && begin('step', () => send({ type: 'push', kind: 'guide-step', guide, step: number, ...withText(text) }));
  const mended = () => may && chosen && send({ type: 'done', finding: chosen.id });
  const stop = () => void endSession(id).then((isOver) => !isOver && setProblem(deskLive.actions.failed));
  const press = (what: string) => document.querySelector<HTMLElement>(`[data-live="${what}"]`)?.click();

  const { labels } = desk.keys;
  const bindings: KeyBinding[] = [
    {
      keys: ['e'],
      caps: ['E'],
      label: labels.filter,
      run: () => document.querySelector<HTMLElement>('[data-filter]')?.focus(),
      told: 'both',
    },
    ...(
      [
        ['a', deskLive.keys.everything, () => press('everything')],
        ['r', deskLive.keys.one, () => press('one')],
        ['p', deskLive.keys.login, () => press('login')],
        ['f', deskLive.keys.fix, () => press('fix')],
        ['s', deskLive.keys.step, () => press('step')],
        ['n', deskLive.keys.note, () => document.querySelector<HTMLElement>('[data-note]')?.focus()],
        ['m', deskLive.keys.mended, () => press('mended')],
        ['y', deskLive.keys.ticket, () => setTicket(report !== null)],
      ] as const
    ).map(([key, label, run]) => ({ keys: [key], caps: [key.toUpperCase()], label, run, told: 'both' as const })),
    { keys: ['escape'], caps: ['Esc'], label: labels.back, run: () => goTo({ view: 'desk' }), told: 'both' },
  ];
  const subject = view.address ?? view.domain;
  const band = bandText(line, state, seenAt, agent?.name);
  return (
    <DeskPage search bindings={bindings} rowLabel={labels.openRow}>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-slip px-4 py-2.5">
        <button
          type="button"
          className="grid size-9 place-items-center rounded-control border border-line text-ink2 hover:text-ink pointer-coarse:size-11"
          aria-label={words.back}
          onClick={() => goTo({ view: 'desk' })}
        >
          <ArrowLeft className="size-4 rtl:-scale-x-100" aria-hidden="true" />
        </button>
        <div className="min-w-0">
          <PageTitle className="typed anywhere text-[1.0625rem] leading-6 font-[600]">
            {subject === '' ? words.noSubject : <Breakable text={subject} />}
          </PageTitle>
          <p className="text-tiny text-ink2">
            {run
              ? format(words.run, { n: state.runs.indexOf(run) + 1, time: exactTime(new Date(run.at)) })
              : words.noRun}
          </p>
        </div>
        {state.ended === null && (
          <span className={`tag-desk ${line === 'open' ? 'tag-live' : 'tag-plain'}`} role="status">
            <Radio className="size-3.5" aria-hidden="true" />
            {line === 'open' ? words.live : words.connecting}
          </span>
        )}
      </div>
      {band !== null && (
        <div className="border-b border-line p-4" role="status">
          <LineBrokenBand>{band}</LineBrokenBand>
        </div>
      )}
      <div className="grid flex-1 min-[68rem]:grid-cols-[17rem_minmax(0,1fr)] min-[90rem]:grid-cols-[17rem_minmax(0,1fr)_18.5rem]">
        <CustomerSide
          state={state}
          report={report}
          isRunning={run !== null && !ended}
          chosen={chosen && placeOfFinding(chosen)}
          onChoose={setPlace}
          nameOf={nameOf}
          onTakeBack={may ? (about) => send({ type: 'withdraw', id: about }) : null}
        />
        <div className="min-w-0">
          <EvidencePanel
            view={view}
            at={run?.at ?? new Date(0).toISOString()}
            openRows={openRows}
            chosen={chosenRow}
            onToggle={toggle}
            onChoose={setChosenRow}
          />
        </div>
        <LiveActions
          state={state}
          report={report}
          chosen={chosen?.title ?? null}
          may={may}
          going={going}
          problem={problem}
          onEverything={everything}
          onOne={one}
          onLogin={login}
          onFix={fix}
          onStep={step}
          onTakeBack={(about) => send({ type: 'withdraw', id: about })}
          onStay={() => {
            stay();
            say(deskLive.actions.takeBack);
          }}
          onNote={(text) => send({ type: 'note', text })}
          onMended={mended}
          onTicket={() => setTicket(report !== null)}
          onStop={stop}
        />
      </div>
      {ticket && report && (
        <TicketDialog one={caseOf(id, report, state)} report={report} onClose={() => setTicket(false)} />
      )}
    </DeskPage>
  );
}

/** The ticket's dialog speaks of a case of this desk. */
function caseOf(id: string, report: Report, { notes, done }: LiveState): DeskCase {
  return {
    id,
    subject: report.subject.address ?? report.subject.domain,
    domain: report.subject.domain,
    status: 'finished',
    listed: false,
    at: report.startedAt,
    beganAt: 0,
    events: [],
    report,
    kept: null,
    message: null,
    seconds: 0,
    note: notes.map(({ text }) => text).join('\n'),
    mended: done.length > 0 && report.findings.every((finding) => done.includes(finding.id)),
    again: {},
  };
}
