// Every rule is in the list, named after its file, tested, worded for people, and explained without going in circles.
import { readdirSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type RuleId, ruleIds } from '../model/rule-ids.ts';
import type { Rule, RuleMessages } from './define.ts';
import { ruleSubjects, rules } from './index.ts';
import { findingsOf } from './testing/judge-sample.ts';
import { healthyEvidence } from './testing/sample-evidence.ts';

const folder = new URL('./', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.split(sep).join('/'));
/** A file that declares a rule: it opens one with `export const … = defineRule(`. */
const ruleFiles = files.filter(
  (file) =>
    /(?<!\.test)\.ts$/.test(file) &&
    /^export const \w+ = defineRule\(/m.test(readFileSync(new URL(file, folder), 'utf8')),
);
const places = ruleSubjects.flatMap((subject) =>
  subject.rules.map((rule) => ({ rule, path: `${subject.id}/${rule.id}` })),
);
const camelCase = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What ids begin with, and the ids of the catalogue of faults that came before that custom. */
const prefixes =
  /^(host|port|connection|greeting|tls|starttls|certificate|login|credentials|authentication|server|response|protocol|imap|pop|smtp|submission|mailbox|mx|spf|dkim|dmarc|dns|nameserver|dnssec|delegation|srv|autoconfig|autodiscover|mta-sts|tls-rpt|dane|webform)-/;
const catalogued = [
  ...['ipv6-broken', 'plaintext-login-offered', 'app-password-required', 'oauth-only', 'account-suspended'],
  ...['password-expired', 'too-many-connections', 'rate-limited', 'size-limit', 'namespace-prefix'],
  ...['special-folders-duplicated', 'folders-unsubscribed', 'other-provider-holds-mail', 'domain-expired'],
  ...['reverse-dns-missing', 'address-blocklisted'],
  ...['relay-denied', 'sender-not-owned', 'recipient-unknown', 'defer-limit'],
  ...['mail-in-junk', 'username-not-full-address'],
  // Seen by customers only.
  ...['ip-banned', 'port25-blocked', 'antivirus-proxy', 'local-network-only', 'client-clock-wrong'],
  ...['client-has-old-password', 'filter-moves-mail', 'sync-window', 'sent-not-saved', 'outlook-error-code'],
  ...['double-spam-filter'],
];

/** All wordings of a rule: its own, and those of its variants where they differ. */
const wordingsOf = ({ messages, variants }: Rule): Partial<RuleMessages>[] => [messages, ...Object.values(variants)];
const sentencesOf = (text: string) => text.split(/(?<=[.?!:;])\s+|\n/).filter((sentence) => sentence !== '');
const wordsOf = (sentence: string) => sentence.split(/\s+/).length;

describe('the list of rules', () => {
  it('holds every rule file, once, in the folder of its subject', () => {
    expect(places.map(({ path }) => `${path}.ts`).toSorted()).toEqual(ruleFiles.toSorted());
  });

  it('names each rule once, and no others: in the list of ids too, which stands in alphabetical order', () => {
    expect(rules.map(({ id }) => id).toSorted()).toEqual(ruleIds);
  });

  it.each(places)('$path: file, export and test bear its name', async ({ rule, path }) => {
    const [subject, name] = path.split('/');
    const module: Record<string, unknown> = await import(`./${subject}/${name}.ts`);
    expect(module[camelCase(rule.id)]).toBe(rule);
    expect(files).toContain(`${path}.test.ts`);
    expect(catalogued.includes(rule.id) || prefixes.test(rule.id)).toBe(true);
  });

  it.each(rules)('$id: its explanations exist and end', ({ id }) => {
    const explainersOf = (of: RuleId) => rules.find((rule) => rule.id === of)?.explainedBy;
    const walk = (of: RuleId, path: RuleId[]): void => {
      expect(path).not.toContain(of);
      const explainers = explainersOf(of);
      expect(explainers, `${of} explains ${path.at(-1)}, but there is no such rule`).toBeDefined();
      for (const next of explainers ?? []) walk(next, [...path, of]);
    };
    walk(id, []);
  });

  it.each(rules)('$id: is silent for a healthy domain', (rule) => {
    expect(findingsOf(rule, healthyEvidence())).toEqual([]);
  });
});

/** Who mends the faults of each wording, with what it says to do meanwhile. */
const readersOf = ({ mender, messages, variants }: Rule) =>
  [{}, ...Object.values(variants)].map((variant) => ({ mender, meanwhile: messages.meanwhile, ...variant }));

describe('wording', () => {
  it.each(rules)('$id: says what to do meanwhile where the customer cannot mend it, or that nothing helps', (rule) => {
    for (const { mender, meanwhile } of readersOf(rule).filter((each) => each.mender !== 'customer'))
      expect(meanwhile === null || /\S{2}/.test(meanwhile ?? ''), mender).toBe(true);
    if (rule.mender === 'customer') expect(rule.messages).not.toHaveProperty('meanwhile');
  });

  it.each(rules)('$id: says something in every text, and what it rests on', ({ messages, reference }) => {
    for (const text of Object.values(messages)) if (text !== null) expect(text).toMatch(/\S{2}/);
    expect(reference).toMatch(/\S{3}/);
  });

  it.each(rules)('$id: speaks plainly to customers', (rule) => {
    for (const { title = '', customer = '', meanwhile, fix = '' } of wordingsOf(rule)) {
      const texts = [title, customer, meanwhile ?? '', fix].join('\n');
      expect(texts).not.toMatch(/\b(please|sorry|oops)\b|!/i);
      for (const sentence of sentencesOf(texts)) expect(wordsOf(sentence), sentence).toBeLessThanOrEqual(20);
    }
  });

  it.each(rules)('$id: never advises weaker security', (rule) => {
    const advice = wordingsOf(rule)
      .map(({ customer = '', meanwhile, fix = '' }) => `${customer} ${meanwhile ?? ''} ${fix}`)
      .join(' ');
    expect(advice).not.toMatch(
      /(turn|switch) off (tls|ssl|encryption)|accept (the|any|all) certificate|without encryption is fine|disable (tls|ssl)/i,
    );
  });
});
