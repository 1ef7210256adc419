// How many findings of each kind: mark and figure, the word for screen readers.
import { desk } from '../../../lib/messages/desk.ts';
import { type Severity, severities } from '../../../lib/model/finding.ts';
import { Mark } from '../../_components/mark.tsx';
import { markOf } from '../../_run/fault-slot.tsx';

export function Counts({ findings }: { findings: ReadonlyArray<{ severity: Severity }> }) {
  const counts = severities.map((severity) => ({
    severity,
    n: findings.filter((finding) => finding.severity === severity).length,
  }));
  return (
    <span className="inline-flex flex-wrap gap-x-2.5 gap-y-0.5">
      {counts.map(
        ({ severity, n }) =>
          n > 0 && (
            <span key={severity} className="inline-flex items-center gap-1">
              <Mark kind={markOf[severity]} className="size-[17px]" />
              <span className="sr-only">{desk.severities[severity]}: </span>
              <span className="tnum">{n}</span>
            </span>
          ),
      )}
    </span>
  );
}
