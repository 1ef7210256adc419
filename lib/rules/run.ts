// Judges rules over the records of a run: findings where evidence shows a fault, "untested" where we could not look.
import type { ProbeId } from '../model/evidence.ts';
import type { Finding, Untested } from '../model/finding.ts';
import { type ProbeRecord, type UnknownReason, unknownReasons } from '../model/outcome.ts';
import { type Evidence, singleProbes } from '../model/probes.ts';
import type { JudgeContext, Rule } from './define.ts';
import { renderFinding } from './render.ts';
import { untested } from './untested.ts';

/** What the caller knows of the run; the failed looks are read from the records. */
export type RunContext = Omit<JudgeContext, 'failedLooks'>;

export interface Judged {
  findings: Finding[];
  untested: Untested[];
}

/** By host, then by port as a number. */
const collator = new Intl.Collator('en', { numeric: true });

/** The observed evidence by probe. A probe that observed nothing is left out. */
function gather(records: readonly ProbeRecord[]): ReadonlyMap<string, unknown> {
  const gathered = new Map<string, unknown>();
  for (const [id, looks] of Map.groupBy(records, (record) => record.id)) {
    const observed = looks.filter(({ status }) => status === 'observed').map(({ evidence }) => evidence);
    if (observed.length > 0) gathered.set(id, singleProbes.has(id) ? observed[0] : observed);
  }
  return gathered;
}

/** What a rule asked for, and nothing else. */
function evidenceFor({ needs, uses }: Rule, gathered: ReadonlyMap<string, unknown>): Partial<Evidence> {
  const evidence: Partial<Record<ProbeId, unknown>> = {};
  for (const ids of [needs, uses]) for (const id of ids) if (gathered.has(id)) evidence[id] = gathered.get(id);
  return evidence as Partial<Evidence>;
}

/** Why a probe observed nothing: the first reason in the order of `unknownReasons`, else "not applicable". */
function whyUnknown(id: ProbeId, records: readonly ProbeRecord[]): [reason: UnknownReason, again?: string] {
  const looks = records.filter((record) => record.id === id);
  const reason = unknownReasons.find((each) => looks.some(({ why }) => why === each)) ?? 'not-applicable';
  return [reason, looks.find(({ why }) => why === reason)?.again];
}

/**
 * Judges every rule whose `needs` are all in `settled` (ids of probes with no look still under way).
 * Pure: the same records and context give the same findings. Rules that are not yet due are passed over;
 * a rule with a needed probe that observed nothing is untested, with the sentence for that reason, and so is one that
 * says itself what it could not see.
 */
export function judge(
  rules: readonly Rule[],
  settledRecords: readonly ProbeRecord[],
  settled: ReadonlySet<ProbeId>,
  context: RunContext,
): Judged {
  // Looks settle in another order each run; what rules find must not depend on it.
  const asked = new Set<string>(rules.flatMap(({ needs, uses }) => [...needs, ...uses]));
  const records = settledRecords
    .filter(({ id, status }) => asked.has(id) || status === 'unknown')
    .toSorted((one, other) => collator.compare(one.target, other.target));
  const failedLooks = records
    .filter(({ status }) => status === 'unknown')
    .map(({ id, target, why, questions }) => ({
      ...{ probe: id, target, why: why ?? 'not-applicable' },
      ...(questions ? { questions } : {}),
    }));
  const gathered = gather(records);
  const judged: Judged = { findings: [], untested: [] };
  for (const rule of rules) {
    if (!rule.needs.every((id) => settled.has(id))) continue;
    const missing = rule.needs.find((id) => !gathered.has(id));
    if (missing) {
      judged.untested.push(untested(rule.id, ...whyUnknown(missing, records)));
      continue;
    }
    const judgements = rule.judge(evidenceFor(rule, gathered), { ...context, failedLooks });
    if (typeof judgements === 'string') judged.untested.push(untested(rule.id, judgements));
    else for (const judgement of judgements) judged.findings.push(renderFinding(rule, judgement, records));
  }
  return judged;
}
