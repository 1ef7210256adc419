// A check said again in the language of whoever reads it: sentences are made anew of ids and values.
import { reasonSentence, reasonText } from '../messages/reason-text.ts';
import { request as stops } from '../messages/request.ts';
import type { DiagnosisEvent } from '../model/event.ts';
import type { Finding, Untested } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { Recommendation } from '../model/settings.ts';
import type { Rule } from '../rules/define.ts';
import { rules } from '../rules/index.ts';
import { tell } from '../rules/render.ts';
import { untested } from '../rules/untested.ts';

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

const hasHole = (texts: readonly (string | null)[]): boolean => texts.some((text) => /\{\w+\}/.test(text ?? ''));

/** Of a rule that is gone, or that says something else by now with values that were not kept, the words of then stay. */
export function retoldFinding(finding: Finding): Finding {
  const rule = byId.get(finding.id);
  if (!rule) return finding;
  const told = tell(rule, finding.values);
  const { title, customer, meanwhile, agent, fix } = finding;
  const isWhole = !hasHole(Object.values(told)) || hasHole([title, customer, meanwhile, agent, fix]);
  return isWhole ? { ...finding, ...told } : finding;
}

const retoldUntested = ({ id, why, reason, again }: Untested): Untested =>
  reason === undefined ? { id, why } : untested(id, reason, again);

function retoldRecommendation(recommendation: Recommendation | null): Recommendation | null {
  if (recommendation === null) return null;
  const reasonDetails = recommendation.reasonDetails.map((detail) => ({
    ...detail,
    ...reasonText(detail.key, detail.values),
  }));
  return { ...recommendation, reasonDetails, reasons: reasonDetails.map(reasonSentence) };
}

/** The same report, in the reader's language. */
export const retoldReport = (report: Report): Report => ({
  ...report,
  recommendation: retoldRecommendation(report.recommendation),
  findings: report.findings.map(retoldFinding),
  untested: report.untested.map(retoldUntested),
});

/** The same event, in the reader's language. */
export function retoldEvent(event: DiagnosisEvent): DiagnosisEvent {
  switch (event.type) {
    case 'finding':
      return { ...event, finding: retoldFinding(event.finding) };
    case 'recommendation':
      return { ...event, recommendation: retoldRecommendation(event.recommendation) };
    case 'finished':
      return { ...event, report: retoldReport(event.report) };
    case 'stopped':
      return event.reason === undefined ? event : { ...event, why: stops[event.reason] };
    default:
      return event;
  }
}
