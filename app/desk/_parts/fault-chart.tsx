// What today's checks found, as bars that count; what could not be looked at is told apart from faults.
'use client';

import { desk } from '../../../lib/messages/desk.ts';
import { format } from '../../../lib/messages/format.ts';
import { messages } from '../../../lib/messages/index.ts';
import type { Severity } from '../../../lib/model/finding.ts';
import { Mark, type MarkKind } from '../../_components/mark.tsx';
import { markOf } from '../../_run/fault-slot.tsx';
import type { DeskCase } from '../_case/desk-store.ts';

const words = desk.chart;
const MOST = 8;
const bars: Partial<Record<MarkKind, string>> = {
  mend: 'bar-mend',
  risk: 'bar-risk',
  note: 'bar-note',
  blank: 'bar-blank',
};

interface Count {
  id: string;
  severity: Severity;
  n: number;
}
/** Each fault once a check, the most frequent first. */
export function faultCounts(cases: readonly Pick<DeskCase, 'kept'>[]): Count[] {
  const counts = new Map<string, Count>();
  for (const { kept } of cases) {
    const inThis = new Map((kept?.findings ?? []).map((finding) => [finding.id, finding]));
    for (const { id, severity } of inThis.values()) {
      if (severity !== 'notice') counts.set(id, { id, severity, n: (counts.get(id)?.n ?? 0) + 1 });
    }
  }
  return [...counts.values()].sort((one, other) => other.n - one.n || one.id.localeCompare(other.id));
}

function Bar({
  mark,
  label,
  n,
  most,
  typed,
}: {
  mark: MarkKind;
  label: string;
  n: number;
  most: number;
  typed: boolean;
}) {
  return (
    <li className="grid grid-cols-[18px_minmax(0,1fr)_auto] items-center gap-x-2.5 gap-y-1">
      <Mark kind={mark} className="size-[17px]" />
      <span className={`anywhere ${typed ? 'typed-s' : ''}`}>
        <span className="sr-only">{messages.shared.status[mark]}: </span>
        {label}
      </span>
      <b className="tnum">{n}</b>
      <span className="count-track bars-keep-colour col-span-2 col-start-2" aria-hidden="true">
        <i className={bars[mark]} style={{ width: `${(n / most) * 100}%` }} />
      </span>
    </li>
  );
}

export function FaultChart({ cases }: { cases: readonly DeskCase[] }) {
  const checks = cases.filter(({ kept }) => kept !== null);
  const counts = faultCounts(checks);
  const unknown = checks.filter(({ kept }) => kept?.verdict === 'unknown').length;
  const most = Math.max(1, unknown, ...counts.map(({ n }) => n));
  const faults = counts.reduce((sum, { n }) => sum + n, 0);
  return (
    <section className="pane" aria-labelledby="faults">
      <div className="pane-head">
        <h2 id="faults">{words.title}</h2>
        <p className="ms-auto text-ink2">{format(words.count, { faults, checks: checks.length })}</p>
      </div>
      <div className="p-4">
        {counts.length === 0 && <p className="text-ink2">{words.none}</p>}
        <ul className="grid gap-3">
          {counts.slice(0, MOST).map(({ id, severity, n }) => (
            <Bar key={id} mark={markOf[severity]} label={id} n={n} most={most} typed />
          ))}
        </ul>
        {unknown > 0 && (
          <ul className="mt-4 border-t-2 border-dashed border-line pt-4">
            <Bar mark="blank" label={words.unknown} n={unknown} most={most} typed={false} />
          </ul>
        )}
      </div>
    </section>
  );
}
