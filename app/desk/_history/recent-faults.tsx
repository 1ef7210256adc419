// The faults of the last days as bars, from the counts of all checks: rule ids and numbers, of nobody in particular.
'use client';

import { useId } from 'react';
import { deskHistory } from '../../../lib/messages/desk-history.ts';
import { format } from '../../../lib/messages/format.ts';
import { countForPeople, locale } from '../../../lib/messages/intl.ts';
import { type RecentFaults, recentFaultsSchema } from '../../../lib/model/recent-faults.ts';
import { markOf } from '../../_run/fault-slot.tsx';
import { CountBar } from '../_parts/count-bar.tsx';
import { useRead } from './use-read.ts';

const words = deskHistory.chart;
const MOST = 8;
const EACH_MS = 60_000;

/** A day of the counts is one in UTC, wherever the reader is. */
const dayOf = (day: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString(locale(), { day: 'numeric', month: 'short', timeZone: 'UTC' });

type Fault = RecentFaults['faults'][number];

function DayTable({ faults, byDay }: { faults: readonly Fault[]; byDay: RecentFaults['byDay'] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls the table by its focus.
    <section className="overflow-x-auto border-t border-line" tabIndex={0} aria-label={words.caption}>
      <table className="w-full text-tiny">
        <caption className="sr-only">{words.caption}</caption>
        <thead>
          <tr className="text-ink2">
            <th scope="col" className="px-4 py-1.5 text-start font-[600]">
              {words.fault}
            </th>
            {byDay.map(({ day }) => (
              <th key={day} scope="col" className="px-1.5 py-1.5 text-end font-[600] whitespace-nowrap">
                {dayOf(day)}
              </th>
            ))}
            <th scope="col" className="px-4 py-1.5 text-end font-[600]">
              {words.sum}
            </th>
          </tr>
        </thead>
        <tbody>
          {faults.map(({ id, checks }) => (
            <tr key={id} className="border-t border-line">
              <th scope="row" className="typed-xs px-4 py-1 text-start font-[500] whitespace-nowrap">
                {id}
              </th>
              {byDay.map(({ day, faults: found }) => (
                <td key={day} className="tnum px-1.5 py-1 text-end">
                  {found[id] ?? 0}
                </td>
              ))}
              <td className="tnum px-4 py-1 text-end font-[600]">{checks}</td>
            </tr>
          ))}
          <tr className="border-t-2 border-dashed border-line">
            <th scope="row" className="px-4 py-1 text-start font-[500]">
              {words.checks}
            </th>
            {byDay.map(({ day, checks }) => (
              <td key={day} className="tnum px-1.5 py-1 text-end">
                {checks}
              </td>
            ))}
            <td className="tnum px-4 py-1 text-end font-[600]">{byDay.reduce((sum, { checks }) => sum + checks, 0)}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}

function Bars({ days, checks, unknown, before, faults, byDay }: RecentFaults) {
  const told = faults.filter(({ severity }) => severity !== 'notice');
  const most = Math.max(1, unknown, ...told.map((fault) => fault.checks));
  return (
    <>
      <div className="p-4">
        {told.length === 0 && <p className="text-ink2">{format(words.none, { n: days })}</p>}
        <ul className="grid gap-3">
          {told.slice(0, MOST).map((fault) => (
            <CountBar
              key={fault.id}
              mark={markOf[fault.severity]}
              label={fault.id}
              n={fault.checks}
              most={most}
              before={fault.before}
              typed
            />
          ))}
        </ul>
        {(unknown > 0 || before.unknown > 0) && (
          <ul className="mt-4 border-t-2 border-dashed border-line pt-4">
            <CountBar
              mark="blank"
              label={words.unknown}
              n={unknown}
              most={most}
              before={before.unknown}
              typed={false}
            />
          </ul>
        )}
        {checks > 0 && <p className="mt-3 text-tiny text-ink2">{format(words.against, { n: days })}</p>}
        <p className="mt-1 text-tiny text-ink2">{words.privacy}</p>
      </div>
      {told.length > 0 && (
        <details className="group border-t border-line">
          <summary className="cursor-pointer px-4 py-2.5 text-tiny font-[640]">{words.table}</summary>
          <DayTable faults={told} byDay={byDay} />
        </details>
      )}
    </>
  );
}

export function RecentFaultChart() {
  const id = useId();
  const { value, state } = useRead('/api/v1/faults', recentFaultsSchema, { everyMs: EACH_MS });
  const faults = (value?.faults ?? []).filter(({ severity }) => severity !== 'notice');
  const found = faults.reduce((sum, { checks }) => sum + checks, 0);
  return (
    <section className="pane min-w-0 overflow-hidden" aria-labelledby={id}>
      <div className="pane-head">
        <h2 id={id}>{format(words.title, { n: value?.days ?? 7 })}</h2>
        {value && (
          <p className="ms-auto text-ink2">
            {format(words.count, { faults: countForPeople(found), checks: countForPeople(value.checks) })}
          </p>
        )}
      </div>
      {value ? (
        <Bars {...value} />
      ) : (
        <p className="p-4 text-ink2" role="status">
          {state === 'away' ? deskHistory.away : deskHistory.loading}
        </p>
      )}
    </section>
  );
}
