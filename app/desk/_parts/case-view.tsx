// One case: its evidence, its findings, and what an agent does with them, each by a key as well.
'use client';

import { useCallback, useEffect, useState } from 'react';
import { desk } from '../../../lib/messages/desk.ts';
import { format } from '../../../lib/messages/format.ts';
import { placeOfFinding } from '../../../lib/model/compare-reports.ts';
import { parseAccountInput } from '../../../lib/model/input.ts';
import { LineBrokenBand } from '../../_components/bands.tsx';
import { useCaseReport, useVersus } from '../_case/case-data.ts';
import { beginCase, type DeskCase, openCase, setMended } from '../_case/desk-store.ts';
import { keyOfLook } from '../_case/look-rows.ts';
import { CaseBar } from './case-bar.tsx';
import { useSetting } from './desk-context.tsx';
import { DeskPage } from './desk-page.tsx';
import { EvidencePanel } from './evidence-panel.tsx';
import { FindingsPanel } from './findings-panel.tsx';
import type { KeyBinding } from './keys.ts';
import { focusedRow } from './keys.ts';
import { goTo } from './place.ts';
import { TicketDialog } from './ticket-dialog.tsx';

const words = desk.keys;

/** The sentence for a check that did not come to its end. */
function problemOf({ status, message, seconds }: DeskCase): string | null {
  if (status === 'busy') return format(desk.bar.busy, { seconds });
  if (status === 'broken') return desk.bar.broken;
  return status === 'ended' || status === 'refused' ? message : null;
}

/** The finding that a key means: the one with the focus, else the first that rests on the chosen row, else the worst. */
function findingElement(chosen: string | null, places: readonly string[]): HTMLElement | null {
  const focused = document.activeElement?.closest<HTMLElement>('[data-finding]');
  if (focused) return focused;
  const [place] = places;
  const all = [...document.querySelectorAll<HTMLElement>('[data-finding]')];
  if (chosen !== null) return all.find(({ dataset }) => dataset.finding === place) ?? null;
  return all[0] ?? null;
}

/** Presses a button of the page; the folds around it open first. False: it is not there. */
function pressIn(element: Element | null, action: string): boolean {
  const button = element?.querySelector<HTMLElement>(`[data-action="${action}"]`);
  const fold = button?.closest('details');
  if (fold) fold.open = true;
  button?.click();
  button?.scrollIntoView({ block: 'nearest' });
  return button != null;
}

export function CaseView({ one }: { one: DeskCase }) {
  const { explainers, say } = useSetting();
  const { view, report, ended } = useCaseReport(one);
  const versus = useVersus(one, explainers);
  const [openRows, setOpenRows] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState<string | null>(null);
  const [ticket, setTicket] = useState(false);
  const { id, subject, mended } = one;
  useEffect(() => void openCase(id), [id]);

  const toggle = useCallback((key: string) => {
    setOpenRows((before) => {
      const next = new Set(before);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  }, []);
  const again = () => {
    const parsed = parseAccountInput(subject);
    if (!parsed.ok || one.status === 'running') return;
    beginCase(parsed.input);
    // A check that the server keeps stays what it was; the new one is this desk's.
    if (one.remote) goTo({ view: 'case', subject });
  };
  const onChosen = () =>
    view.findings
      .filter(({ evidence }) =>
        evidence.some(({ probe, target }) =>
          target === '' ? chosen?.startsWith(`${probe} `) : keyOfLook({ id: probe, target }) === chosen,
        ),
      )
      .map(placeOfFinding);
  const withFinding = (action: string) => {
    const element = findingElement(chosen, onChosen());
    if (element === null || !pressIn(element, action)) say(words.noFinding);
  };
  const rowAgain = () => {
    if (chosen === null) {
      say(words.noRow);
      return;
    }
    const places = onChosen();
    const elements = [...document.querySelectorAll<HTMLElement>('[data-finding]')];
    const pressed = elements.filter(({ dataset }) => places.includes(dataset.finding ?? ''));
    if (!pressed.map((element) => pressIn(element, 'again')).some(Boolean)) say(words.noFinding);
  };
  const copyRow = () => {
    const row = focusedRow() ?? document.querySelector(`[data-row="${CSS.escape(chosen ?? '')}"]`);
    if (row === null) {
      say(words.noRow);
      return;
    }
    if (row.getAttribute('aria-expanded') === 'false') {
      // What is not open is not drawn: open it, then press when it is there.
      toggle(row.getAttribute('data-row') ?? '');
      requestAnimationFrame(() => requestAnimationFrame(() => pressIn(row.parentElement, 'copy')));
    } else pressIn(row.parentElement, 'copy');
  };
  const back = () => {
    const row = focusedRow();
    const key = row?.getAttribute('data-row') ?? chosen;
    if (key !== null && openRows.has(key)) toggle(key);
    else goTo({ view: 'desk' });
  };

  const { labels } = words;
  const bindings: KeyBinding[] = [
    {
      keys: ['e'],
      caps: ['E'],
      label: labels.filter,
      run: () => document.querySelector<HTMLElement>('[data-filter]')?.focus(),
      told: 'both',
    },
    { keys: ['a'], caps: ['A'], label: labels.again, run: again, told: 'both' },
    { keys: ['r'], caps: ['R'], label: labels.rowAgain, run: rowAgain, told: 'both' },
    { keys: ['s'], caps: ['S'], label: labels.say, run: () => withFinding('say'), told: 'both' },
    { keys: ['f'], caps: ['F'], label: labels.send, run: () => withFinding('send'), told: 'both' },
    {
      keys: ['n'],
      caps: ['N'],
      label: labels.note,
      run: () => document.querySelector<HTMLElement>('[data-note]')?.focus(),
      told: 'both',
    },
    { keys: ['m'], caps: ['M'], label: labels.mended, run: () => setMended(id, !mended), told: 'both' },
    { keys: ['y'], caps: ['Y'], label: labels.ticket, run: () => setTicket(report !== null), told: 'both' },
    { keys: ['c'], caps: ['C'], label: labels.copy, run: copyRow },
    { keys: ['escape'], caps: ['Esc'], label: labels.back, run: back, told: 'both' },
  ];
  const problem = problemOf(one);
  return (
    <DeskPage search bindings={bindings} rowLabel={labels.openRow}>
      <CaseBar one={one} versus={versus} />
      {problem !== null && (
        <div className="border-b border-line p-4">
          <LineBrokenBand>{one.status === 'broken' && report === null ? desk.bar.gone : problem}</LineBrokenBand>
        </div>
      )}
      <div className="grid flex-1 min-[68rem]:grid-cols-[minmax(0,1fr)_24.5rem]">
        {/* The findings come first for whoever hears or zooms the page, and stand on the right where there is room. */}
        {report && (
          <FindingsPanel
            one={one}
            report={report}
            ended={ended}
            compared={versus.compared}
            onAgain={again}
            onTicket={() => setTicket(true)}
          />
        )}
        <EvidencePanel
          view={view}
          at={one.at}
          openRows={openRows}
          chosen={chosen}
          onToggle={toggle}
          onChoose={setChosen}
        />
      </div>
      {ticket && report && <TicketDialog one={one} report={report} onClose={() => setTicket(false)} />}
    </DeskPage>
  );
}
