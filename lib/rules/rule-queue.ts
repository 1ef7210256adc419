// Which rules may be judged already: so that a finding, once shown, is never taken back.
import type { ProbeId } from '../model/evidence.ts';
import type { RuleId } from '../model/rule-ids.ts';
import type { Rule } from './define.ts';

/** Hands out each rule once, as soon as it may be judged. */
export class RuleQueue {
  readonly #byId: ReadonlyMap<RuleId, Rule>;
  /** Settled looks are never unsettled: a rule that was ready stays ready. */
  readonly #ready = new Set<RuleId>();
  readonly #looksAt: (id: ProbeId) => boolean;
  #waiting: readonly Rule[];

  /** `looksAt`: probes that this run looks at at all; what a rule uses of others is not waited for. */
  constructor(rules: readonly Rule[], looksAt: (id: ProbeId) => boolean = () => true) {
    this.#looksAt = looksAt;
    this.#byId = new Map(rules.map((rule) => [rule.id, rule]));
    this.#waiting = rules;
  }

  /**
   * The rules that have become ready since the last call, in the order given: those whose probes (needed and used) are
   * all in `settled`, and whose explaining rules are ready as well, so that a root cause is known no later than what
   * it explains.
   */
  take(settled: ReadonlySet<ProbeId>): Rule[] {
    const seen = new Set<RuleId>();
    const taken: Rule[] = [];
    const waiting: Rule[] = [];
    for (const rule of this.#waiting) (this.#isReady(rule, settled, seen) ? taken : waiting).push(rule);
    this.#waiting = waiting;
    return taken;
  }

  /** `seen`: asked in this call already; not ready, then, unless it is among the ready ones. */
  #isReady(rule: Rule, settled: ReadonlySet<ProbeId>, seen: Set<RuleId>): boolean {
    if (this.#ready.has(rule.id)) return true;
    if (seen.has(rule.id)) return false;
    seen.add(rule.id);
    const { needs, uses, explainedBy } = rule;
    if (!needs.every((id) => settled.has(id)) || !uses.every((id) => settled.has(id) || !this.#looksAt(id)))
      return false;
    for (const id of explainedBy) {
      const explainer = this.#byId.get(id);
      if (explainer !== undefined && !this.#isReady(explainer, settled, seen)) return false;
    }
    this.#ready.add(rule.id);
    return true;
  }
}
