// What one domain has and since when, and what each night found.
'use client';

import { useSyncExternalStore } from 'react';
import { fleet } from '../../../../lib/messages/fleet.ts';
import { format } from '../../../../lib/messages/format.ts';
import type { Severity } from '../../../../lib/model/finding.ts';
import { Mark } from '../../../_components/mark.tsx';
import { markOf } from '../../../_run/fault-slot.tsx';
import { dayAndTime } from '../../../_run/time-of-day.ts';

const words = fleet.domain;

export interface ShownNight {
  sweep: number;
  at: number;
  verdict: 'healthy' | 'faults' | 'unknown';
  findings: readonly { id: string; severity: Severity }[];
}
export interface ShownFault {
  id: string;
  severity: Severity;
  since: number;
  atLeast: boolean;
}

const never = () => () => {};
/** By the browser's clock, and in UTC before it has the page. */
const useMoment = (at: number): string =>
  useSyncExternalStore(
    never,
    () => dayAndTime(new Date(at)),
    () => `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`,
  );

function FaultLink({ id, severity }: { id: string; severity: Severity }) {
  return (
    <a href={`/desk/fleet/faults/${id}`} className="link-quiet inline-flex min-h-7 items-center gap-1.5">
      <Mark kind={markOf[severity]} className="size-[15px]" />
      <span className="typed-xs">{id}</span>
    </a>
  );
}

function FaultNow({ id, severity, since, atLeast }: ShownFault) {
  const day = useMoment(since);
  return (
    <li className="flex flex-wrap items-center gap-x-3">
      <FaultLink id={id} severity={severity} />
      <span className="text-ink2">{format(atLeast ? words.atLeast : words.since, { day })}</span>
    </li>
  );
}

function Night({ at, verdict, findings }: ShownNight) {
  const faults = [...new Map(findings.map((finding) => [finding.id, finding])).values()];
  return (
    <tr>
      <th scope="row">{useMoment(at)}</th>
      <td data-l={words.columns.verdict}>{words.verdicts[verdict]}</td>
      <td data-l={words.columns.found}>
        <span className="flex flex-wrap gap-x-3 gap-y-0.5">
          {faults.length === 0 && words.none}
          {faults.map((fault) => (
            <FaultLink key={fault.id} {...fault} />
          ))}
        </span>
      </td>
    </tr>
  );
}

export function DomainHistory({ faults, nights }: { faults: readonly ShownFault[]; nights: readonly ShownNight[] }) {
  return (
    <>
      <section className="pane min-w-0 overflow-hidden" aria-labelledby="domain-now">
        <div className="pane-head">
          <h2 id="domain-now">{words.now}</h2>
        </div>
        <ul className="grid gap-1.5 px-4 py-3">
          {faults.length === 0 && <li>{words.none}</li>}
          {faults.map((fault) => (
            <FaultNow key={fault.id} {...fault} />
          ))}
        </ul>
      </section>
      <section className="pane min-w-0 overflow-hidden" aria-labelledby="domain-nights">
        <div className="pane-head">
          <h2 id="domain-nights">{words.nights}</h2>
        </div>
        <div className="ledger-box">
          <table className="ledger">
            <caption className="sr-only">{words.nights}</caption>
            <thead>
              <tr>
                {(['at', 'verdict', 'found'] as const).map((column) => (
                  <th key={column} scope="col">
                    {words.columns[column]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {nights.map((night) => (
                <Night key={night.sweep} {...night} />
              ))}
            </tbody>
          </table>
        </div>
      </section>
    </>
  );
}
