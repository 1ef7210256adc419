// Gathers the DNS records that findings propose into one list that can be published as it stands.
import { type Finding, type RecordChange, severities } from '../model/finding.ts';

const key = ({ name, type }: RecordChange) => `${type} ${name.toLowerCase()}`;
const sameValues = (one: string[], other: string[]) => one.toSorted().join('\n') === other.toSorted().join('\n');

/** Both were worked out from the same published record: publishing one makes the other out of date. */
function collides(one: RecordChange, other: RecordChange): boolean {
  if (key(one) !== key(other)) return false;
  const bothNew = one.current.length === 0 && other.current.length === 0;
  return bothNew || one.current.some((value) => other.current.includes(value));
}

/**
 * Every change that can be made at once, the worst finding's first. Where two findings would change the same record
 * in different ways only the first is kept; the other comes up again, worked out anew, at the next check.
 * A change that changes nothing is left out. Pure.
 */
export function recordsToPublish(findings: readonly Finding[]): RecordChange[] {
  const worstFirst = findings.toSorted(
    (one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity),
  );
  const kept: RecordChange[] = [];
  for (const change of worstFirst.flatMap(({ records }) => records)) {
    if (sameValues(change.current, change.wanted)) continue;
    if (!kept.some((earlier) => collides(earlier, change))) kept.push(change);
  }
  return kept;
}
