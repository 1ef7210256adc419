// Turns a judgement into a finding: fills the rule's sentences with the judgement's values.
import type { Finding, JsonValue } from '../model/finding.ts';
import type { ProbeRecord } from '../model/outcome.ts';
import { visibleText } from '../records/display-text.ts';
import type { Judgement, Rule } from './define.ts';

const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** One value as people read it: lists joined, hostile characters made visible. Objects have no place in a sentence. */
function textOf(value: JsonValue | undefined): string {
  if (Array.isArray(value)) return list.format(value.map(textOf));
  if (typeof value === 'string') return visibleText(value);
  return typeof value === 'number' ? String(value) : '';
}

/** Fills `{name}` from `values`, once: what a value contains is never read as a placeholder. */
export function fillTemplate(template: string, values: Record<string, JsonValue>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => textOf(values[name]));
}

/** The records a judgement rests on: those of the rule's probes, narrowed to its targets where a record has one of them. */
function evidenceOf(rule: Rule, judgement: Judgement, records: readonly ProbeRecord[]): Finding['evidence'] {
  const probes: readonly string[] = [...rule.needs, ...rule.uses];
  const { targets } = judgement;
  return records
    .filter(({ id, status }) => status === 'observed' && probes.includes(id))
    .filter(({ id, target }) =>
      targets
        ? targets.some((wanted) => target === wanted || target.startsWith(`${wanted}:`))
        : rule.needs.some((need) => need === id),
    )
    .map(({ id, target }) => ({ probe: id, target }));
}

/**
 * The finding for one judgement of a rule, in English, as plain text.
 * `records` are those of the run; the finding points at the ones it rests on.
 */
export function renderFinding(rule: Rule, judgement: Judgement, records: readonly ProbeRecord[]): Finding {
  const { variant } = judgement;
  const messages = { ...rule.messages, ...(variant ? rule.variants[variant] : undefined) };
  const values = variant ? { ...judgement.values, variant } : judgement.values;
  return {
    id: rule.id,
    severity: judgement.severity ?? rule.severity,
    subject: judgement.subject,
    values,
    title: fillTemplate(messages.title, values),
    customer: fillTemplate(messages.customer, values),
    agent: fillTemplate(messages.agent, values),
    fix: fillTemplate(messages.fix, values),
    mender: judgement.mender ?? rule.mender,
    reference: rule.reference,
    records: judgement.records ?? [],
    evidence: evidenceOf(rule, judgement, records),
  };
}
