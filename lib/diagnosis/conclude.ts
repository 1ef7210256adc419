// The last word on a run that was cut off by a fault of ours: what was seen is judged, the rest says that it was not tested.
import { collapse } from '../advice/root-cause.ts';
import type { DiagnosisEvent } from '../model/event.ts';
import type { ProbeId } from '../model/evidence.ts';
import type { Finding } from '../model/finding.ts';
import type { ProbeRecord } from '../model/outcome.ts';
import { loginProbes, probeIds, singleProbes } from '../model/probes.ts';
import type { Candidate, Recommendation } from '../model/settings.ts';
import type { OperatorProfile } from '../operator/profile.ts';
import { buildReport } from '../report/build.ts';
import { rules as allRules } from '../rules/index.ts';
import { judge } from '../rules/run.ts';
import { untested } from '../rules/untested.ts';
import type { DiagnosisRequest } from './request.ts';
import { planRequest } from './run-plan.ts';

interface Told {
  records: ProbeRecord[];
  candidates: Candidate[];
  findings: Finding[];
  recommendation: Recommendation | null;
  startedAt: Date;
  ms: number;
}

function readTold(events: readonly DiagnosisEvent[]): Told {
  const told: Told = {
    ...{ records: [], candidates: [], findings: [], recommendation: null },
    ...{ startedAt: new Date(0), ms: 0 },
  };
  for (const event of events) {
    told.ms = Math.max(told.ms, event.ms);
    if (event.type === 'started') told.startedAt = new Date(event.at);
    if (event.type === 'probe') told.records.push(event.probe);
    if (event.type === 'candidate') told.candidates.push(event.candidate);
    if (event.type === 'finding') told.findings.push(event.finding);
    if (event.type === 'recommendation') told.recommendation = event.recommendation;
  }
  return told;
}

/** Recorded once every door has been tried: with a record of these, no further door would have come. */
const afterDoors: readonly ProbeId[] = ['certificate', 'address-families'];
const ofDoors: readonly ProbeId[] = ['host', 'imap', 'pop3', 'submission', ...afterDoors];

/** Probes of which no look was under way any more, as far as what was told proves it. */
function settledIn(records: readonly ProbeRecord[]): ReadonlySet<ProbeId> {
  const seen = new Set(records.map(({ id }) => id));
  const settled = new Set<ProbeId>([...singleProbes].filter((id) => seen.has(id) && !loginProbes.has(id)));
  if (afterDoors.some((id) => seen.has(id))) for (const id of ofDoors) settled.add(id);
  // Always told, and after the logins: see LoginRun.
  if (seen.has('round-trip')) for (const id of loginProbes) settled.add(id);
  return settled;
}

const keyOf = ({ id, subject }: Finding) => `${id} ${JSON.stringify(subject)}`;

/**
 * The events that end the run of `events`, whose thread is gone: findings that nobody was told yet, the recommendation
 * as it stood, and `finished`. What was not settled is "not tested, our own error". Pure.
 */
export function concludeRun(
  request: DiagnosisRequest,
  events: readonly DiagnosisEvent[],
  profile: OperatorProfile,
): DiagnosisEvent[] {
  const plan = planRequest(request);
  const { records, candidates, findings: told, recommendation, startedAt, ms } = readTold(events);
  const settled = settledIn(records);
  const open = probeIds.filter((id) => plan.looksAt(id) && !settled.has(id));
  const { domain, address } = request.input;
  const lost = open.map(
    (id): ProbeRecord => ({
      ...{ id, target: domain, status: 'unknown', why: 'own-error' },
      ...{ startMs: ms, durationMs: 0, evidence: null },
    }),
  );
  const ready = plan.rules.filter((rule) => [...rule.needs, ...rule.uses].every((id) => !open.includes(id)));
  const judged = judge(ready, records, new Set(probeIds), {
    now: startedAt,
    ...{ domain, address, recommendation },
    operatorHosts: profile.mail.hosts,
    operatorMx: profile.mail.mx,
    operatorSpfInclude: profile.mail.spfInclude,
    operatorNameservers: profile.mail.nameservers,
  });
  const known = new Set(told.map(keyOf));
  const further = collapse([...told, ...judged.findings], plan.only ? [] : allRules).filter(
    (finding) => !known.has(keyOf(finding)),
  );
  const owed = plan.rules.filter((rule) => !ready.includes(rule) && !told.some(({ id }) => id === rule.id));
  const notJudged = [...judged.untested, ...owed.map(({ id }) => untested(id, 'own-error'))];
  const given = plan.only ? null : recommendation;
  const report = buildReport({
    ...{ subject: { address, domain }, only: plan.only, startedAt, durationMs: ms },
    ...{ recommendation: given, candidates, findings: [...told, ...further], untested: notJudged },
    probes: [...records, ...lost],
    withPassword: request.secret !== null,
  });
  // Not everything was looked at: what is left cannot be called healthy.
  const verdict = report.verdict === 'healthy' ? 'unknown' : report.verdict;
  return [
    ...lost.map((probe): DiagnosisEvent => ({ type: 'probe', probe, ms })),
    ...further.map((finding): DiagnosisEvent => ({ type: 'finding', finding, ms })),
    { type: 'recommendation', recommendation: given, final: true, ms },
    { type: 'finished', report: { ...report, verdict }, ms },
  ];
}
