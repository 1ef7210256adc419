// Looks for a domain's DKIM keys: at the selectors that are known, and at those that are common.

import type { DkimSigner } from '../model/dkim-signers.ts';
import type { DkimEvidence, DkimSelectorEvidence } from '../model/evidence.ts';
import type { ProbeOutcome } from '../model/outcome.ts';
import type { DnsSession } from '../net/dns-answer.ts';
import { registrableDomain } from '../records/registrable-domain.ts';
import {
  type AskedSelector,
  askDomain,
  askSelectors,
  selectorEvidence,
  selectorsWithKey,
  soundKeys,
} from './dkim-selector.ts';
import { commonSelectors, firstSelectors } from './dkim-selectors.ts';
import { canBeAsked, failedLook, questionOf } from './dns-question.ts';

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

const MAX_KNOWN = 20;

/**
 * One round trip for the known and the most common selectors, at the domain and at those above it; a second, only when
 * nothing was found, for the other common ones, and for keys at a doubled name. That `_domainkey` is said not to exist
 * (RFC 8020) proves nothing: some servers say so of a name that only has names below it, which RFC 4592 2.2.2 forbids.
 * `selectors` holds every known selector, and of the common ones those with a key or a broken alias; `doubled` the bare selectors.
 * Unknown when nothing was found and `_domainkey` or any selector was not answered.
 */
export async function probeDkim(
  domain: string,
  known: KnownSelectors,
  dns: DnsSession,
): Promise<ProbeOutcome<DkimEvidence>> {
  const origins = originsOf(domain, known);
  const firsts = [...origins.keys()];
  const parent = `_domainkey.${domain}`;
  // A relative signs as well as the domain itself (RFC 9989 4.4.1), with a key of its own.
  const relatives = known.header.filter((signer) => signer.domain !== domain).slice(0, MAX_KNOWN);
  const [base, doubledBase, own, signed, parents] = await Promise.all([
    dns.query(parent, 'TXT'),
    canBeAsked(`${parent}.${domain}`) ? dns.query(`${parent}.${domain}`, 'TXT') : null,
    askDomain(firsts, domain, dns),
    Promise.all(relatives.map((signer) => askSelectors([signer.selector], signer.domain, dns))),
    Promise.all(domainsAbove(domain).map((above) => askDomain(firsts, above, dns))),
  ]);
  const { unused } = own;
  const read = (asked: AskedSelector[]) =>
    asked.flatMap((one) => selectorEvidence(one, origins.get(one.selector) ?? 'common', unused));
  const selectors = [...read(own.asked), ...signed.flat().flatMap((one) => selectorEvidence(one, 'header', unused))];
  const above = parents.flatMap(soundKeys);
  const none = above.length === 0 && selectors.every(({ records }) => records.length === 0);

  const others = none ? commonSelectors.filter((selector) => !origins.has(selector)) : [];
  const looksDoubled = doubledBase !== null && (none || doubledBase.status !== 'nxdomain');
  const [more, moreAbove, twice] = await Promise.all([
    askSelectors(others, domain, dns),
    Promise.all(parents.map((one) => askSelectors(others, one.domain, dns))),
    // DNS panels append the domain by themselves: who types the full name publishes the key one level too deep.
    looksDoubled ? askSelectors(firsts, `${domain}.${domain}`, dns) : [],
  ]);
  selectors.push(...read(more));
  above.push(...moreAbove.flatMap((asked, index) => soundKeys({ asked, unused: parents[index]!.unused })));
  const doubled = selectorsWithKey(twice, unused);
  if (selectors.every(({ records }) => records.length === 0) && doubled.length === 0 && above.length === 0) {
    // A guess that was not answered may be the very key: "not found" would then be more than was seen.
    const asked = [own.asked, ...signed, more, ...parents.map((one) => one.asked), ...moreAbove].flat();
    const failed = failedLook(...(base.status === 'timeout' ? [base] : []), ...asked.map(({ answer }) => answer));
    if (failed && failed.why !== 'not-applicable') return failed;
  }
  const evidence = { base: questionOf(base), selectors, doubled, ...(above.length > 0 ? { above } : {}) };
  return { status: 'observed', evidence };
}

/**
 * Where else a key may stand that counts for the domain (RFC 9989 4.4.1, relaxed): the registered domain, and the domain
 * right above when that is another one.
 */
function domainsAbove(domain: string): string[] {
  const top = registrableDomain(domain);
  const next = domain.slice(domain.indexOf('.') + 1);
  if (top === domain || !next.endsWith(top)) return [];
  return next === top ? [top] : [next, top];
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
