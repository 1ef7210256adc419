// Test support: judges one rule over sample evidence through the runner, as a run does.
import type { ProbeId } from '../../model/evidence.ts';
import type { Finding } from '../../model/finding.ts';
import type { ProbeRecord, UnknownReason, UnknownRecord } from '../../model/outcome.ts';
import type { Evidence } from '../../model/probes.ts';
import type { JudgeContext, Rule } from '../define.ts';
import { judge } from '../run.ts';
import { sampleNow } from './sample-evidence.ts';

/** A probe's evidence, or why there is none. */
export type SampleEvidence = { [Id in ProbeId]?: Evidence[Id] };

/** The context of a domain without an operator's profile and without a recommendation. */
export function judgeContext(overrides: Partial<JudgeContext> = {}): JudgeContext {
  const run = { now: sampleNow, domain: 'sunny.example', address: 'anna@sunny.example' };
  const operator = { operatorHosts: [], operatorMx: [], operatorSpfInclude: null, operatorNameservers: [] };
  return { ...run, failedLooks: [], recommendation: null, ...operator, ...overrides };
}

interface Placed {
  host?: string;
  port?: number;
}

/** A record's target: the host and port of its evidence, else the domain. */
function targetOf(evidence: object, domain: string): string {
  const { host, port }: Placed = evidence;
  if (host === undefined) return domain;
  return port === undefined ? host : `${host}:${port}`;
}

/** One look that gave nothing. */
export function unknownRecord(id: ProbeId, why: UnknownReason, target = 'sunny.example'): UnknownRecord {
  return { id, target, status: 'unknown', why, startMs: 0, durationMs: 1, evidence: null };
}

/** The records that a run with this evidence would have. */
export function recordsOf(evidence: SampleEvidence, domain = 'sunny.example'): ProbeRecord[] {
  return (Object.keys(evidence) as ProbeId[]).flatMap((id) =>
    [evidence[id] ?? []].flat().map((one) => {
      const look = { id, target: targetOf(one, domain), status: 'observed', startMs: 0, durationMs: 1, evidence: one };
      return look as ProbeRecord; // id and evidence are of one another: both come from `evidence`
    }),
  );
}

function judged(rule: Rule, evidence: SampleEvidence, context: Partial<JudgeContext>, more: ProbeRecord[]) {
  const records = [...recordsOf(evidence, context.domain), ...more];
  return judge([rule], records, new Set<ProbeId>([...rule.needs, ...rule.uses]), judgeContext(context));
}

/** What a rule finds in this evidence. Throws when it could not be judged, so that silence always means "judged, fine". */
export function findingsOf(
  rule: Rule,
  evidence: SampleEvidence,
  context: Partial<JudgeContext> = {},
  more: ProbeRecord[] = [],
): Finding[] {
  const { findings, untested } = judged(rule, evidence, context, more);
  if (untested[0]) throw new Error(`${rule.id} was not tested: ${untested[0].why}`);
  return findings;
}

/** The sentence with which a rule says that this evidence leaves its question open; null: it judged. */
export function leftOpenBecause(
  rule: Rule,
  evidence: SampleEvidence,
  context: Partial<JudgeContext> = {},
  more: ProbeRecord[] = [],
): string | null {
  const { findings, untested } = judged(rule, evidence, context, more);
  return findings.length === 0 ? (untested[0]?.why ?? null) : null;
}

/** The sentence that says why a rule was not tested when its first needed probe gave only `why`; null when it was. */
export function untestedBecause(rule: Rule, evidence: SampleEvidence, why: UnknownReason): string | null {
  const [first] = rule.needs;
  if (first === undefined) return null;
  const { [first]: _, ...rest } = evidence;
  const records = [...recordsOf(rest), unknownRecord(first, why)];
  const settled = new Set<ProbeId>([...rule.needs, ...rule.uses]);
  const { findings, untested } = judge([rule], records, settled, judgeContext());
  return findings.length === 0 ? (untested[0]?.why ?? null) : null;
}
