// Turns a judgement into a finding: fills the rule's sentences with the judgement's values.
import { format } from '../messages/format.ts';
import type { RuleTranslation } from '../messages/language-texts.ts';
import { ruleTexts, sharedRulePhrases } from '../messages/reader/of-rules-and-guides.ts';
import type { Finding, JsonValue } from '../model/finding.ts';
import type { ProbeRecord } from '../model/outcome.ts';
import { visibleText } from '../records/display-text.ts';
import type { Judgement, Rule, RuleMessages, RulePhrases } from './define.ts';
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

/** What the rule says in the reader's language. */
export const textsOf = ({ id, messages, variants, phrases }: Rule): RuleTranslation =>
  ruleTexts(id, { ...messages, variants, phrases });

/** The values of a rule's finding, with words in place of its phrases. */
export function valuesInWords(rule: Rule, values: Record<string, JsonValue>): Record<string, JsonValue> {
  const { phrases } = textsOf(rule);
  const known: RulePhrases = { ...sharedRulePhrases(sharedPhrases), ...rule.messagePhrases, ...phrases };
  const tell = (key: string, inner: Record<string, JsonValue>): string =>
    filled(known[key] ?? key, valuesInWords(rule, inner));
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, wordsOf(value, tell)]));
}

/** The template with its values; what servers and zones said has its odd characters made visible. */
const filled = (template: string, values: Record<string, JsonValue>): string =>
  format(template, values, (text) => visibleText(text));

/** What a finding says in words. */
type Told = Pick<Finding, 'title' | 'customer' | 'meanwhile' | 'agent' | 'fix'>;

/** The sentences for one instance of the fault in the reader's language, as plain text; `values` name its variant. */
export function tell(rule: Rule, values: Finding['values']): Told {
  const { variant } = values;
  const name = typeof variant === 'string' ? variant : '';
  const own = rule.variants[name];
  const texts = textsOf(rule);
  const words = valuesInWords(rule, values);
  const sentence = (key: keyof RuleMessages): string | null => {
    // Where the variant has none, there is none in any language.
    const english = own?.[key] === undefined ? rule.messages[key] : own[key];
    if (english == null) return null;
    return filled((own?.[key] === undefined ? texts[key] : texts.variants?.[name]?.[key]) ?? english, words);
  };
  return {
    title: sentence('title') ?? '',
    customer: sentence('customer') ?? '',
    meanwhile: (own?.mender ?? rule.mender) === 'customer' ? null : sentence('meanwhile'),
    agent: sentence('agent') ?? '',
    fix: sentence('fix') ?? '',
  };
}

/** The finding for one judgement of a rule; `records` are those of the run, it points at the ones it rests on. */
export function renderFinding(rule: Rule, judgement: Judgement, records: readonly ProbeRecord[]): Finding {
  const { variant } = judgement;
  const values = variant ? { ...judgement.values, variant } : judgement.values;
  return {
    id: rule.id,
    severity: judgement.severity ?? rule.severity,
    subject: judgement.subject,
    values,
    ...tell(rule, values),
    mender: (variant ? rule.variants[variant]?.mender : undefined) ?? rule.mender,
    reference: rule.reference,
    records: judgement.records ?? [],
    evidence: evidenceOf(rule, judgement, records),
  };
}
