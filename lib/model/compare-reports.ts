// Two checks of one domain, before and after: what is mended, new or unchanged, and what cannot be compared.
import type { Finding } from './finding.ts';
import type { Report } from './report.ts';

/** By rule, the rules that make it redundant at the same place: a finding that they explain is not told. */
export type Explainers = Readonly<Record<string, readonly string[]>>;

export interface ComparedReports {
  /** In `before` only, and looked at again. */
  mended: Finding[];
  /** In `after` only, and looked at before. */
  new: Finding[];
  /** In both, as `after` tells them. */
  unchanged: Finding[];
  /** In one of them, where the other did not look, or would not have told it. */
  cannotCompare: Finding[];
}

/** One fault at one place, whatever else is told of it. */
export const placeOfFinding = ({ id, subject }: Pick<Finding, 'id' | 'subject'>): string =>
  JSON.stringify([id, subject.domain, subject.host, subject.port, subject.record]);

/** Would this report tell the fault, were it there: its rule was judged on the same looks, and nothing hides it. */
function wouldTell(report: Report, finding: Finding, explainers: Explainers): boolean {
  if (report.only && !report.only.includes(finding.id)) return false;
  if (report.untested.some(({ id }) => id === finding.id)) return false;
  if (report.findings.some(({ id }) => explainers[finding.id]?.includes(id))) return false;
  return finding.evidence.every(({ probe, target }) =>
    report.probes.some(
      (look) => look.id === probe && look.status === 'observed' && (target === '' || look.target === target),
    ),
  );
}

/** The earlier of two first; of one moment, as they were given. */
export const inOrder = (one: Report, other: Report): [Report, Report] =>
  Date.parse(other.startedAt) < Date.parse(one.startedAt) ? [other, one] : [one, other];

/** Never calls a fault mended or new where one of the two checks did not look. */
export function compareReports(before: Report, after: Report, explainers: Explainers): ComparedReports {
  const compared: ComparedReports = { mended: [], new: [], unchanged: [], cannotCompare: [] };
  const earlier = new Set(before.findings.map(placeOfFinding));
  const later = new Set(after.findings.map(placeOfFinding));
  for (const finding of after.findings) {
    if (earlier.has(placeOfFinding(finding))) compared.unchanged.push(finding);
    else compared[wouldTell(before, finding, explainers) ? 'new' : 'cannotCompare'].push(finding);
  }
  for (const finding of before.findings) {
    if (later.has(placeOfFinding(finding))) continue;
    compared[wouldTell(after, finding, explainers) ? 'mended' : 'cannotCompare'].push(finding);
  }
  return compared;
}
