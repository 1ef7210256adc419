// Collapses findings to their root cause: what another finding already explains is left out.
import type { Finding } from '../model/finding.ts';
import type { RuleId } from '../model/rule-ids.ts';

/** The part of a rule that says what explains it. */
export interface ExplainedRule {
  id: RuleId;
  explainedBy: readonly RuleId[];
}

/** Same host; or the same domain when one of the two is about no host in particular. */
function samePlace(one: Finding, other: Finding): boolean {
  const [here, there] = [one.subject, other.subject];
  if (here.host !== undefined && there.host !== undefined) return here.host === there.host;
  return here.domain === undefined || there.domain === undefined || here.domain === there.domain;
}

/**
 * The findings that remain when each one that another explains (by its rule's `explainedBy`, at the same place)
 * is dropped. Hand it every finding judged so far, dropped ones included: a chain of explanations ends at its root.
 * With rules judged as a `RuleQueue` hands them out, a finding that remained once remains for the rest of the run.
 */
export function collapse(findings: readonly Finding[], rules: readonly ExplainedRule[]): Finding[] {
  if (findings.length < 2) return [...findings]; // as for healthy domains: nothing explains anything
  const explainers = new Map(rules.map(({ id, explainedBy }) => [id, explainedBy]));
  return findings.filter(
    (finding) => !findings.some((other) => explainers.get(finding.id)?.includes(other.id) && samePlace(finding, other)),
  );
}
