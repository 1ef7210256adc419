// Asks for what stands at one DKIM selector, and tells keys from other text there.
import type { DkimEvidence, DkimSelectorEvidence } from '../model/evidence.ts';
import type { DnsAnswer, DnsSession } from '../net/dns-answer.ts';
import { recordText } from '../records/display-text.ts';
import { isSoundKey, parseDkimKey } from '../records/dkim-key.ts';
import { looksForeign, looksLikeKey } from './dkim-selectors.ts';
import { canBeAsked, questionOf } from './dns-question.ts';

/** No one publishes this selector; where it answers, a wildcard answers for all (RFC 4592). */
const UNUSED_SELECTOR = 'no-such-selector-exists';

export interface AskedSelector {
  selector: string;
  domain: string;
  answer: DnsAnswer<'TXT'>;
  texts: string[];
}
/** Some selectors of one domain, and the one that nobody has. */
export interface AskedDomain {
  domain: string;
  unused: AskedSelector;
  asked: AskedSelector[];
}

async function askSelector(selector: string, domain: string, dns: DnsSession): Promise<AskedSelector> {
  const answer = await dns.query(`${selector}._domainkey.${domain}`, 'TXT');
  return { selector, domain, answer, texts: answer.records.slice(0, 10).map(({ text }) => recordText(text)) };
}

/** Those whose name can be asked for, all at once. */
export function askSelectors(selectors: readonly string[], domain: string, dns: DnsSession): Promise<AskedSelector[]> {
  const askable = selectors.filter((selector) => canBeAsked(`${selector}._domainkey.${domain}`));
  return Promise.all(askable.map((selector) => askSelector(selector, domain, dns)));
}

export async function askDomain(selectors: readonly string[], domain: string, dns: DnsSession): Promise<AskedDomain> {
  const [unused, asked] = await Promise.all([
    askSelector(UNUSED_SELECTOR, domain, dns),
    askSelectors(selectors, domain, dns),
  ]);
  return { domain, unused, asked };
}

/** Nothing for a guess without a key of its own; a known selector is told of in any case. */
export function selectorEvidence(
  { selector, answer, texts }: AskedSelector,
  origin: DkimSelectorEvidence['origin'],
  unused: AskedSelector,
): DkimSelectorEvidence[] {
  const guessed = origin === 'common' || origin === 'provider';
  const own = guessed ? texts.filter((text) => !unused.texts.includes(text)) : texts;
  const keys = own.filter(looksLikeKey);
  // At a selector that is surely meant, a text that is no key may be the damaged key itself.
  const records = keys.length > 0 || guessed ? keys : own.filter((text) => !looksForeign(text));
  // A wildcard alias leads every name somewhere, and somebody's own alias is there on purpose.
  const brokenAlias = answer.cnames.length > 0 && answer.status !== 'found' && unused.answer.cnames.length === 0;
  if (origin === 'common' && records.length === 0 && !brokenAlias) return [];
  const others = records.length > 0 ? own.filter((text) => !records.includes(text)) : [];
  const [record] = records;
  const key = record !== undefined && records.length + others.length === 1 ? parseDkimKey(record) : null;
  const beside = others.length > 0 ? { others } : {};
  return [{ selector, origin, question: questionOf(answer), records, ...beside, key }];
}

/** The selectors with a key that no wildcard brought there. */
export function selectorsWithKey(asked: readonly AskedSelector[], unused: AskedSelector): string[] {
  const found = asked.filter(({ texts }) => texts.some((text) => looksLikeKey(text) && !unused.texts.includes(text)));
  return found.map(({ selector }) => selector);
}

/** The sound keys among those asked for at a domain above. */
export function soundKeys({ asked, unused }: Omit<AskedDomain, 'domain'>): NonNullable<DkimEvidence['above']> {
  const sound = asked.filter(({ texts }) => {
    const [text] = texts;
    return text !== undefined && texts.length === 1 && !unused.texts.includes(text) && isSoundKey(parseDkimKey(text));
  });
  return sound.map(({ domain, selector }) => ({ domain, selector }));
}
