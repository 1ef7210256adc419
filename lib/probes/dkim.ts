// Looks for a domain's DKIM keys: at the selectors that are known, and at those that are common.

import type { DkimSigner } from '../model/dkim-signers.ts';
import type { DkimEvidence, DkimSelectorEvidence } from '../model/evidence.ts';
import type { ProbeOutcome } from '../model/outcome.ts';
import type { DnsAnswer, DnsSession } from '../net/dns-answer.ts';
import { recordText } from '../records/display-text.ts';
import { parseDkimKey } from '../records/dkim-key.ts';
import { commonSelectors, firstSelectors, looksForeign, looksLikeKey } from './dkim-selectors.ts';
import { canBeAsked, questionOf, unansweredWhy } from './dns-question.ts';

export interface KnownSelectors {
  /** By the person who asked. */
  given: readonly string[];
  /** By the signatures of a message; the domain is ours or shares its registrable domain. */
  header: readonly DkimSigner[];
  /** By the operator's profile. */
  operator: readonly string[];
  /** By the provider that the MX names. */
  provider: readonly string[];
}
type Origin = DkimSelectorEvidence['origin'];

/** No one publishes this selector; where it answers, a wildcard answers for all (RFC 4592). */
const UNUSED_SELECTOR = 'no-such-selector-exists';
const MAX_KNOWN = 20;

/**
 * One round trip for the known and the most common selectors; a second for the other common ones, only when nothing
 * was found and `_domainkey` exists (RFC 8020: below NXDOMAIN there is nothing), and for keys at a doubled name.
 * `selectors` holds every known selector, and of the common ones those with a key or a broken alias; `doubled` the bare selectors.
 * Unknown when nothing was found and `_domainkey` or any selector was not answered.
 */
export async function probeDkim(
  domain: string,
  known: KnownSelectors,
  dns: DnsSession,
): Promise<ProbeOutcome<DkimEvidence>> {
  const parent = `_domainkey.${domain}`;
  const origins = originsOf(domain, known);
  const ask = (selectors: string[]) => Promise.all(selectors.map((selector) => askSelector(selector, parent, dns)));
  // A relative signs as well as the domain itself (RFC 9989 4.4.1), with a key of its own.
  const relatives = known.header.filter((signer) => signer.domain !== domain).slice(0, MAX_KNOWN);
  const [base, unused, doubledBase, first, signed] = await Promise.all([
    dns.query(parent, 'TXT'),
    askSelector(UNUSED_SELECTOR, parent, dns),
    canBeAsked(`${parent}.${domain}`) ? dns.query(`${parent}.${domain}`, 'TXT') : null,
    ask([...origins.keys()]),
    Promise.all(
      relatives
        .filter((signer) => canBeAsked(`${signer.selector}._domainkey.${signer.domain}`))
        .map((signer) => askSelector(signer.selector, `_domainkey.${signer.domain}`, dns)),
    ),
  ]);
  const wildcard: ReadonlySet<string> = new Set(unused.texts);
  const read = (asked: Asked[]) =>
    asked.flatMap((one) => selectorEvidence(one, origins.get(one.selector) ?? 'common', unused));

  const ofRelatives = signed.flatMap((one) => selectorEvidence(one, 'header', unused));
  let selectors = [...read(first), ...ofRelatives];
  const none = selectors.every(({ records }) => records.length === 0);
  const others = none && base.status !== 'nxdomain' ? commonSelectors.filter((selector) => !origins.has(selector)) : [];
  const [more, doubled] = await Promise.all([
    ask(others),
    doubledBase !== null && doubledBase.status !== 'nxdomain'
      ? doubledKeys([...origins.keys()], domain, wildcard, dns)
      : [],
  ]);
  selectors = [...selectors, ...read(more)];
  if (selectors.every(({ records }) => records.length === 0) && doubled.length === 0) {
    // A guess that was not answered may be the very key: "not found" would then be more than was seen.
    const reasons = [...first, ...signed, ...more].map(({ answer }) => unansweredWhy(answer));
    if (base.status === 'timeout' || reasons.includes('dns-timeout')) return { status: 'unknown', why: 'dns-timeout' };
    if (reasons.includes('dns-failed')) return { status: 'unknown', why: 'dns-failed' };
  }
  return { status: 'observed', evidence: { base: questionOf(base), selectors, doubled } };
}

/** Every selector of the first round once, with the strongest reason to ask for it. */
function originsOf(domain: string, { given, header, operator, provider }: KnownSelectors): Map<string, Origin> {
  const origins = new Map<string, Origin>();
  const lists: Array<[Origin, readonly string[]]> = [
    ['given', given.slice(0, MAX_KNOWN)],
    ['header', header.filter((signer) => signer.domain === domain).map(({ selector }) => selector)],
    ['operator', operator.slice(0, MAX_KNOWN)],
    ['provider', provider.slice(0, MAX_KNOWN)],
    ['common', firstSelectors],
  ];
  for (const [origin, list] of lists) {
    for (const selector of list.map((name) => name.toLowerCase())) {
      if (!origins.has(selector) && canBeAsked(selector)) origins.set(selector, origin);
    }
  }
  return origins;
}

interface Asked {
  selector: string;
  answer: DnsAnswer<'TXT'>;
  texts: string[];
}

async function askSelector(selector: string, parent: string, dns: DnsSession): Promise<Asked> {
  const answer = await dns.query(`${selector}.${parent}`, 'TXT');
  return { selector, answer, texts: answer.records.slice(0, 10).map(({ text }) => recordText(text)) };
}

/** Nothing for a guess without a key of its own; a known selector is told of in any case. */
function selectorEvidence({ selector, answer, texts }: Asked, origin: Origin, unused: Asked): DkimSelectorEvidence[] {
  const guessed = origin === 'common' || origin === 'provider';
  const records = texts.filter((text) =>
    guessed ? looksLikeKey(text) && !unused.texts.includes(text) : !looksForeign(text),
  );
  // A wildcard alias leads every name somewhere, and somebody's own alias is there on purpose.
  const brokenAlias = answer.cnames.length > 0 && answer.status !== 'found' && unused.answer.cnames.length === 0;
  if (origin === 'common' && records.length === 0 && !brokenAlias) return [];
  const [record] = records;
  const key = record !== undefined && records.length === 1 ? parseDkimKey(record) : null;
  return [{ selector, origin, question: questionOf(answer), records, key }];
}

/** DNS panels append the domain by themselves: who types the full name publishes the key one level too deep. */
async function doubledKeys(
  selectors: string[],
  domain: string,
  wildcard: ReadonlySet<string>,
  dns: DnsSession,
): Promise<string[]> {
  const parent = `_domainkey.${domain}.${domain}`;
  const askable = selectors.filter((selector) => canBeAsked(`${selector}.${parent}`));
  const asked = await Promise.all(askable.map((selector) => askSelector(selector, parent, dns)));
  const found = asked.filter(({ texts }) => texts.some((text) => looksLikeKey(text) && !wildcard.has(text)));
  return found.map(({ selector }) => selector);
}
