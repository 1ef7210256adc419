// What today's rules say of evidence that was gathered earlier: nothing is looked at anew.
import { collapse } from '../advice/root-cause.ts';
import { probeIds } from '../model/probes.ts';
import type { Report } from '../model/report.ts';
import type { OperatorProfile } from '../operator/profile.ts';
import { buildReport } from '../report/build.ts';
import { rules as allRules } from '../rules/index.ts';
import { judge } from '../rules/run.ts';

/** As of the time of the evidence: a certificate that has run out since was good then. Pure. */
export function rejudge(report: Report, profile: OperatorProfile): Report {
  const { only, subject, recommendation, probes } = report;
  const rules = only ? allRules.filter(({ id }) => only.includes(id)) : allRules;
  const startedAt = new Date(report.startedAt);
  const judged = judge(rules, probes, new Set(probeIds), {
    ...{ now: startedAt, ...subject, recommendation },
    operatorHosts: profile.mail.hosts,
    operatorMx: profile.mail.mx,
    operatorSpfInclude: profile.mail.spfInclude,
    operatorNameservers: profile.mail.nameservers,
  });
  return buildReport({
    ...{ subject, startedAt, only: only ?? null, durationMs: report.durationMs },
    ...{ recommendation, candidates: report.candidates, probes },
    findings: collapse(judged.findings, only ? [] : allRules),
    untested: judged.untested,
    withPassword: probes.some(({ id, why }) => id === 'login' && why !== 'no-password'),
  });
}
