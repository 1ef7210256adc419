// The check that runs while somebody types: the looks that most calls are about, each in its place from the start.
'use client';

import { useId } from 'react';
import { desk } from '../../../lib/messages/desk.ts';
import { format } from '../../../lib/messages/format.ts';
import { messages } from '../../../lib/messages/index.ts';
import { Mark } from '../../_components/mark.tsx';
import { viewOfEvents } from '../../_run/run-view.ts';
import type { DeskCase } from '../_case/desk-store.ts';
import { type LookRow, lookRows } from '../_case/look-rows.ts';

const words = desk.instant;
const shown = ['mx', 'spf', 'dkim', 'dmarc', 'imap', 'submission', 'nameservers', 'autoconfig'] as const;
const worst: LookRow['state'][] = ['mend', 'risk', 'note', 'running', 'fine', 'blank', 'seen'];

/** Of several doors the one with the worst to tell. */
function rowOf(rows: readonly LookRow[], id: string): LookRow | undefined {
  return rows
    .filter((row) => row.id === id)
    .sort((one, other) => worst.indexOf(one.state) - worst.indexOf(other.state))[0];
}

function Line({ id, row }: { id: (typeof shown)[number]; row: LookRow | undefined }) {
  const state = row?.state ?? 'waiting';
  const fault = state === 'mend' || state === 'risk';
  const text = row === undefined ? words.waits : row.state === 'running' ? words.looking : row.answer;
  return (
    <li className="grid grid-cols-[18px_minmax(0,1fr)_2.5rem] items-baseline gap-x-2.5 border-t border-line py-1.5 first:border-0">
      <span className="self-center">
        {state === 'seen' ? (
          <span className="grid size-[17px] place-items-center text-ink3" aria-hidden="true">
            ·
          </span>
        ) : (
          <Mark kind={state} className="size-[17px]" />
        )}
        <span className="sr-only">{state === 'seen' ? desk.evidence.seen : messages.shared.status[state]}: </span>
      </span>
      <span className="anywhere">
        <span className={fault ? 'font-[620]' : row ? '' : 'text-ink3'}>{words.looks[id]}</span>{' '}
        <span className="typed-xs text-ink2">{text}</span>
      </span>
      <span className="typed-xs text-end text-ink2">{row?.endMs == null ? '' : Math.round(row.endMs)}</span>
    </li>
  );
}

export function InstantCheck({ one }: { one: DeskCase }) {
  const id = useId();
  const view = viewOfEvents(one.events, one.status !== 'running');
  const rows = lookRows(view, new Date(one.at));
  const seconds = ((one.events.at(-1)?.ms ?? 0) / 1000).toFixed(2);
  return (
    <section aria-labelledby={id} className="bg-well">
      <div className="flex flex-wrap items-center gap-x-3 px-4 pt-3">
        <h2 id={id} className="font-[640]">
          {words.title}
        </h2>
        <span className="typed-s ms-auto text-ink2">{format(words.count, { done: view.probes.length, seconds })}</span>
      </div>
      <ul className="mt-1.5 px-4 pb-2">
        {shown.map((look) => (
          <Line key={look} id={look} row={rowOf(rows, look)} />
        ))}
      </ul>
      <p className="border-t border-line px-4 py-2 text-tiny text-ink2">{words.note}</p>
    </section>
  );
}
