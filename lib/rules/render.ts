// Turns a judgement into a finding: fills the rule's sentences with the judgement's values.
import { format } from '../messages/format.ts';
import type { Finding, JsonValue } from '../model/finding.ts';
import type { ProbeRecord } from '../model/outcome.ts';
import { visibleText } from '../records/display-text.ts';
import type { Judgement, Rule, RulePhrases } from './define.ts';
import { sharedPhrases, wordsOf } from './phrase.ts';

/**
 * The records a judgement rests on: those of the rule's probes, narrowed to its targets where a record has one of them.
 * Beside doors of a host that are named, the host alone stands for no other of its doors: they may be in order.
 */
function evidenceOf(rule: Rule, judgement: Judgement, records: readonly ProbeRecord[]): Finding['evidence'] {
  const probes: readonly string[] = [...rule.needs, ...rule.uses];
  const { targets } = judgement;
  const isWhole = (wanted: string) => !targets?.some((other) => other.startsWith(`${wanted}:`));
  return records
    .filter(({ id, status }) => status === 'observed' && probes.includes(id))
    .filter(({ id, target }) =>
      targets
        ? targets.some((wanted) => target === wanted || (isWhole(wanted) && target.startsWith(`${wanted}:`)))
        : rule.needs.some((need) => need === id),
    )
    .map(({ id, target }) => ({ probe: id, target }));
}

/** The values of a rule's finding, with words in place of its phrases. */
export function valuesInWords(
  { phrases }: Pick<Rule, 'phrases'>,
  values: Record<string, JsonValue>,
): Record<string, JsonValue> {
  const known: RulePhrases = { ...sharedPhrases, ...phrases };
  const tell = (key: string, inner: Record<string, JsonValue>): string =>
    filled(known[key] ?? key, valuesInWords({ phrases }, inner));
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, wordsOf(value, tell)]));
}

/** The template with its values; what servers and zones said has its odd characters made visible. */
const filled = (template: string, values: Record<string, JsonValue>): string =>
  format(template, values, (text) => visibleText(text));

/**
 * The finding for one judgement of a rule, in English, as plain text.
 * `records` are those of the run; the finding points at the ones it rests on.
 */
export function renderFinding(rule: Rule, judgement: Judgement, records: readonly ProbeRecord[]): Finding {
  const { variant } = judgement;
  const { mender, meanwhile, ...messages } = {
    ...{ mender: rule.mender, ...rule.messages },
    ...(variant ? rule.variants[variant] : undefined),
  };
  const values = variant ? { ...judgement.values, variant } : judgement.values;
  const words = valuesInWords(rule, values);
  const fill = (template: string) => filled(template, words);
  return {
    id: rule.id,
    severity: judgement.severity ?? rule.severity,
    subject: judgement.subject,
    values,
    title: fill(messages.title),
    customer: fill(messages.customer),
    meanwhile: mender === 'customer' || meanwhile == null ? null : fill(meanwhile),
    agent: fill(messages.agent),
    fix: fill(messages.fix),
    mender,
    reference: rule.reference,
    records: judgement.records ?? [],
    evidence: evidenceOf(rule, judgement, records),
  };
}
