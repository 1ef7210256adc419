// The records of a domain at a glance, from the newest check whose report the desk keeps.
'use client';

import { useId, useMemo } from 'react';
import { desk } from '../../../lib/messages/desk.ts';
import { deskHistory } from '../../../lib/messages/desk-history.ts';
import { messages } from '../../../lib/messages/index.ts';
import type { Report } from '../../../lib/model/report.ts';
import { Mark } from '../../_components/mark.tsx';
import { viewOfReport } from '../../_run/run-view.ts';
import { type LookRow, lookRows } from '../_case/look-rows.ts';
import { dayAndHour } from './when.ts';

const words = deskHistory.domain.records;
const shown = ['mx', 'spf', 'dkim', 'dmarc', 'nameservers', 'certificate', 'mta-sts', 'autoconfig'] as const;
const worst: LookRow['state'][] = ['mend', 'risk', 'note', 'fine', 'seen', 'blank', 'running'];

function Row({ row }: { row: LookRow }) {
  const { state, id, answer, facts } = row;
  return (
    <li className="grid grid-cols-[18px_6.5rem_minmax(0,1fr)] gap-x-2 border-t border-line px-4 py-2 first:border-0">
      <span className="mt-0.5">
        {state === 'seen' ? (
          <span className="grid size-4 place-items-center text-ink3" aria-hidden="true">
            ·
          </span>
        ) : (
          <Mark kind={state} className="size-4" />
        )}
        <span className="sr-only">{state === 'seen' ? desk.evidence.seen : messages.shared.status[state]}: </span>
      </span>
      <b className="anywhere">{words.names[id as (typeof shown)[number]]}</b>
      <span className="min-w-0">
        <span className="typed-xs anywhere block leading-[1.15rem]">{answer}</span>
        {facts.length > 0 && <span className="anywhere block text-tiny text-ink2">{facts.join(' · ')}</span>}
      </span>
    </li>
  );
}

export function RecordPane({ report }: { report: Report | null }) {
  const id = useId();
  const rows = useMemo(() => {
    if (report === null) return [];
    const all = lookRows(viewOfReport(report), new Date(report.startedAt));
    return shown.flatMap(
      (look) =>
        all
          .filter((row) => row.id === look)
          .sort((one, other) => worst.indexOf(one.state) - worst.indexOf(other.state))[0] ?? [],
    );
  }, [report]);
  return (
    <section className="pane min-w-0 overflow-hidden" aria-labelledby={id}>
      <div className="pane-head">
        <h2 id={id}>{words.title}</h2>
        {report && <span className="typed-xs ms-auto text-ink2">{dayAndHour(report.startedAt)}</span>}
      </div>
      {rows.length === 0 ? (
        <p className="px-4 py-3 text-ink2">{words.none}</p>
      ) : (
        <ul>
          {rows.map((row) => (
            <Row key={row.key} row={row} />
          ))}
        </ul>
      )}
    </section>
  );
}
