// One look as a row of 28 pixels: state, name, time and answer; open, it shows what was seen.
'use client';

import { memo } from 'react';
import { desk } from '../../../lib/messages/desk.ts';
import { messages } from '../../../lib/messages/index.ts';
import { Breakable } from '../../_components/breakable.tsx';
import { Mark } from '../../_components/mark.tsx';
import { barFills } from '../../_components/time-bar.tsx';
import type { LookRow as Row, RowState } from '../_case/look-rows.ts';
import { LookDrawer } from './look-drawer.tsx';

/** So much of the track the bars take, so that an answer always has room beside its bar. */
const BARS = 52;
const FACTS_SHOWN = 2;
const inks: Partial<Record<RowState, string>> = {
  mend: 'var(--mm-mend-solid)',
  risk: 'var(--mm-risk)',
  note: 'var(--mm-note)',
};

export function StateMark({ state }: { state: RowState }) {
  if (state !== 'seen') return <Mark kind={state} className="size-[17px]" />;
  return (
    <span className="grid size-[17px] place-items-center font-[700] text-ink3" aria-hidden="true">
      ·
    </span>
  );
}
export const stateWord = (state: RowState): string =>
  state === 'seen' ? desk.evidence.seen : messages.shared.status[state];

function Track({ row, scale }: { row: Row; scale: number }) {
  const percent = (ms: number) => Math.min(BARS, (ms / scale) * BARS);
  const last = row.bar.at(-1);
  const drawnTo = Math.max(row.endMs ?? row.startMs, last ? last.startMs + last.ms : 0);
  const end = row.endMs === null ? percent(row.startMs) + 6 : percent(drawnTo);
  const loud = row.state === 'mend' || row.state === 'risk';
  return (
    <span
      className="relative grid items-start"
      style={
        {
          '--bar': inks[row.state] ?? 'var(--mm-ink3)',
          gridTemplateColumns: `${end}% minmax(0, 1fr)`,
        } as React.CSSProperties
      }
    >
      <span className="bars-keep-colour h-5" aria-hidden="true">
        {row.bar.map(({ kind, startMs, ms }, place) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: the steps of one look never change their places.
            key={place}
            className={`${barFills[kind]} absolute top-1 h-3 rounded-[2px]`}
            style={{
              insetInlineStart: `${percent(startMs)}%`,
              inlineSize: `max(3px, calc(${percent(startMs + ms) - percent(startMs)}% - 1px))`,
            }}
          />
        ))}
        {row.endMs === null && (
          <span
            className="bar-open absolute top-1 h-3"
            style={{ insetInlineStart: `${percent(row.startMs)}%`, inlineSize: '5%' }}
          />
        )}
      </span>
      <span className="anywhere ps-2 text-tiny leading-5">
        <span className={loud ? 'font-[620]' : 'text-ink2'}>
          {row.state === 'running' ? desk.instant.looking : row.answer}
        </span>
        {row.facts.length > 0 && (
          <span className="typed-xs ms-2 text-ink3">{row.facts.slice(0, FACTS_SHOWN).join(' · ')}</span>
        )}
      </span>
    </span>
  );
}

interface RowProps {
  row: Row;
  scale: number;
  /** When the check began. */
  at: string;
  open: boolean;
  chosen: boolean;
  onToggle: (key: string) => void;
  onChoose: (key: string) => void;
}

function LookRowView({ row, scale, at, open, chosen, onToggle, onChoose }: RowProps) {
  const id = `look-${row.key.replace(/[^\w-]/g, '_')}`;
  return (
    <li className="border-b border-line last:border-0">
      <button
        type="button"
        data-row={row.key}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        className={`grid min-h-(--desk-probe) w-full grid-cols-[18px_minmax(0,1fr)_2.75rem] items-start gap-x-2.5 px-4 py-1 text-start focus-visible:rounded-none focus-visible:outline-offset-[-3px] focus-visible:shadow-none min-[62rem]:grid-cols-[18px_19.75rem_minmax(0,1fr)_2.75rem] ${
          chosen ? 'bg-chosen shadow-[inset_3px_0_0_var(--mm-brand-solid)]' : 'hover:bg-well'
        }`}
        onClick={() => onToggle(row.key)}
        onFocus={() => onChoose(row.key)}
      >
        <span className="mt-[1.5px]">
          <StateMark state={row.state} />
        </span>
        <span className="min-w-0 text-tiny leading-5">
          <span className="sr-only">{stateWord(row.state)}: </span>
          <b>{row.id}</b> {row.port !== null && <span className="typed-s font-[600]">{row.port} </span>}
          <span className="typed-xs anywhere text-ink2">
            <Breakable text={row.place} />
          </span>
        </span>
        <span className="max-[61.99rem]:order-4 max-[61.99rem]:col-span-2 max-[61.99rem]:col-start-2">
          <Track row={row} scale={scale} />
        </span>
        <span className="typed-xs mt-px text-end text-ink2">{row.endMs === null ? '' : Math.round(row.endMs)}</span>
      </button>
      {open && <div id={id}>{row.record && <LookDrawer record={row.record} at={at} findings={row.findings} />}</div>}
    </li>
  );
}

/** A burst of answers draws only the rows that they change. */
export const LookRow = memo(
  LookRowView,
  (before, after) =>
    before.row.record === after.row.record &&
    before.row.state === after.row.state &&
    before.row.findings.length === after.row.findings.length &&
    before.scale === after.scale &&
    before.open === after.open &&
    before.chosen === after.chosen &&
    before.at === after.at,
);
