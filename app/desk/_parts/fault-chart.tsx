// What today's checks found, as bars that count; what could not be looked at is told apart from faults.
'use client';

import { desk } from '../../../lib/messages/desk.ts';
import { format } from '../../../lib/messages/format.ts';
import type { Severity } from '../../../lib/model/finding.ts';
import { markOf } from '../../_run/fault-slot.tsx';
import type { DeskCase } from '../_case/desk-store.ts';
import { CountBar } from './count-bar.tsx';

const words = desk.chart;
const MOST = 8;
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
            <CountBar key={id} mark={markOf[severity]} label={id} n={n} most={most} typed />
          ))}
        </ul>
        {unknown > 0 && (
          <ul className="mt-4 border-t-2 border-dashed border-line pt-4">
            <CountBar mark="blank" label={words.unknown} n={unknown} most={most} typed={false} />
          </ul>
        )}
      </div>
    </section>
  );
}
