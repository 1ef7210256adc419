// Which rules may be judged already: so that a finding, once shown, is never taken back.
import type { ProbeId } from '../model/evidence.ts';
import type { Rule } from './define.ts';

/**
 * The rules whose probes (needed and used) are completely settled, and whose explaining rules are ready as well,
 * so that a root cause is known no later than what it explains. Keeps the order of `rules`.
 */
export function readyRules(rules: readonly Rule[], settled: ReadonlySet<ProbeId>): Rule[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const known = new Map<string, boolean>();
  const isReady = (rule: Rule): boolean => {
    const before = known.get(rule.id);
    if (before !== undefined) return before;
    // A circle of explanations is not allowed (the parity test refuses it); this only keeps one from recursing.
    known.set(rule.id, true);
    const ready =
      [...rule.needs, ...rule.uses].every((id) => settled.has(id)) &&
      rule.explainedBy.every((id) => {
        const explainer = byId.get(id);
        return explainer === undefined || isReady(explainer);
      });
    known.set(rule.id, ready);
    return ready;
  };
  return rules.filter(isReady);
}
