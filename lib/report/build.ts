// Builds the report from what a run gathered, and its verdict.
import type { Finding, Untested } from '../model/finding.ts';
import type { ProbeRecord, UnknownReason } from '../model/outcome.ts';
import type { Report } from '../model/report.ts';
import type { RuleId } from '../model/rule-ids.ts';
import type { Candidate, Recommendation } from '../model/settings.ts';

export interface RunResult {
  subject: Report['subject'];
  /** The rules in question; null: everything. */
  only: readonly RuleId[] | null;
  startedAt: Date;
  durationMs: number;
  recommendation: Recommendation | null;
  candidates: Candidate[];
  findings: Finding[];
  untested: Untested[];
  probes: ProbeRecord[];
  withPassword: boolean;
}

const severityOrder = ['error', 'warning', 'notice'];

/** Reasons for which a login that was asked for is still owed. */
const owedLogin: ReadonlySet<UnknownReason> = new Set([
  'own-error',
  'not-vouched',
  'login-budget',
  'deadline',
  'cancelled',
  'own-network',
  'connection-budget',
  'own-restraint',
]);

/** Nothing wrong was seen, but something that mail rests on could not be looked at. */
function essentialUnknown({ findings, probes, recommendation, withPassword }: RunResult): boolean {
  const unknown = (id: string) => {
    const records = probes.filter((probe) => probe.id === id);
    return records.length > 0 && records.every((probe) => probe.status === 'unknown');
  };
  const loginOwed = withPassword && probes.some(({ id, why }) => id === 'login' && why && owedLogin.has(why));
  const noLogin = withPassword && !probes.some(({ id, status }) => id === 'login' && status === 'observed');
  // Settings with a password were recommended, and the server takes none in a way that we could try.
  const passwordUntried =
    recommendation?.incoming.authentication === 'password' &&
    probes.some(({ id, target, why }) => id === 'login' && target === recommendation.protocol && why === 'not-offered');
  const owed = loginOwed || (withPassword && passwordUntried);
  // A domain that says it has no mail leaves nothing to recommend.
  const parked = findings.some(({ id }) => id === 'mx-null');
  return (recommendation === null && !parked) || unknown('mx') || unknown('imap') || (owed && noLogin);
}

/** `faults` with any error or warning; else `unknown` when something essential could not be looked at; else `healthy`. */
function verdictOf(result: RunResult): Report['verdict'] {
  if (result.findings.some(({ severity }) => severity !== 'notice')) return 'faults';
  // Of a second look each rule in question is essential, and nothing else is.
  if (result.only) return result.untested.some(({ id }) => result.only?.includes(id)) ? 'unknown' : 'healthy';
  return essentialUnknown(result) ? 'unknown' : 'healthy';
}

/** The version 1 report; findings worst first. */
export function buildReport(result: RunResult): Report {
  const { withPassword: _withPassword, only, startedAt, ...rest } = result;
  return {
    version: 1,
    ...rest,
    ...(only ? { only: [...only] } : {}),
    startedAt: startedAt.toISOString(),
    verdict: verdictOf(result),
    findings: [...result.findings].sort(
      (x, y) => severityOrder.indexOf(x.severity) - severityOrder.indexOf(y.severity),
    ),
  };
}
