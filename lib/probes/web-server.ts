// Looks up the server that a website's form would send from: its addresses, their names, and whether SPF lets it send.
import type { WebServerEvidence } from '../model/evidence.ts';
import { canonicalAddress } from '../model/ip-range.ts';
import type { ProbeOutcome, UnknownReason } from '../model/outcome.ts';
import { isPrivateAddress } from '../model/private-address.ts';
import type { DnsSession } from '../net/dns-answer.ts';
import { siteBuilderOf } from '../records/site-builders.ts';
import { checkHost } from '../records/spf/check-host.ts';
import { webProxyOf } from '../records/web-proxies.ts';
import { addressStatus, askAddresses, canBeAsked } from './dns-question.ts';
import { namesOf } from './reverse-dns.ts';

/** Addresses looked at; each costs an SPF evaluation and its reverse names. */
const MOST_ADDRESSES = 4;

/** `given`: an address or a host name, as `parseWebServer` reads it; null: the website of the domain. */
export interface WebServerQuestion {
  domain: string;
  given: string | null;
}
/** One address, and the name that leads there (the address itself when it was given). */
export interface WebServerPlace {
  host: string;
  address: string;
}

const isHidden = (address: string) => webProxyOf([address]) !== null || siteBuilderOf(address) !== null;

/**
 * Where the website's own server is: one round trip. A proxy (CDN) passes no mail, and a site builder sends its forms'
 * mail from elsewhere, so their addresses say nothing: with none but those it is `web-server-hidden`.
 */
export async function webServerPlaces(
  { domain, given }: WebServerQuestion,
  dns: DnsSession,
): Promise<{ status: 'known'; places: WebServerPlace[] } | { status: 'unknown'; why: UnknownReason }> {
  const found = given !== null && canonicalAddress(given) !== null ? at(given) : await looked(domain, given, dns);
  if (typeof found === 'string') return { status: 'unknown', why: found };
  const own = found.filter(({ address }) => !isHidden(address));
  if (own.length === 0) return { status: 'unknown', why: 'web-server-hidden' };
  const unique = own.filter(({ address }, index) => own.findIndex((other) => other.address === address) === index);
  return { status: 'known', places: unique.slice(0, MOST_ADDRESSES) };
}

const at = (address: string): WebServerPlace[] => [{ host: address, address }];

async function looked(
  domain: string,
  given: string | null,
  dns: DnsSession,
): Promise<WebServerPlace[] | UnknownReason> {
  const hosts = (given === null ? [domain, `www.${domain}`] : [given]).filter(canBeAsked);
  const answers = await Promise.all(hosts.map(async (host) => ({ host, ...(await askAddresses(host, dns)) })));
  const places = answers.flatMap(({ host, addresses }) =>
    [...addresses.v4.slice(0, 2), ...addresses.v6.slice(0, 1)].map((address) => ({ host, address })),
  );
  if (places.length > 0) return places;
  return answers.some((answer) => addressStatus(answer) === 'timeout') ? 'dns-timeout' : 'not-applicable';
}

/**
 * Nothing is dialled. Unknown when no address of the website's own server is known, or when the DNS did not answer
 * what SPF had to ask for any of them.
 */
export async function probeWebServer(
  question: WebServerQuestion,
  dns: DnsSession,
): Promise<ProbeOutcome<WebServerEvidence>> {
  const { domain, given } = question;
  const found = await webServerPlaces(question, dns);
  if (found.status === 'unknown') return found;
  // No receiver sees a private address, and a zone's macros would be told its digits (RFC 7208 7.2, "i").
  const outside = found.places.filter(({ address }) => !isPrivateAddress(address));
  if (outside.length === 0) return { status: 'unknown', why: 'address-not-allowed' };
  const addresses = await Promise.all(
    outside.map(async ({ host, address }) => {
      const [reverse, { result, mechanism }] = await Promise.all([
        namesOf(host, address, dns),
        checkHost({ ip: address, domain, sender: `postmaster@${domain}`, helo: domain, dns }),
      ]);
      return { ...reverse, spf: result, mechanism };
    }),
  );
  if (addresses.every(({ spf }) => spf === 'temperror')) return { status: 'unknown', why: 'dns-timeout' };
  return { status: 'observed', evidence: { given, addresses } };
}
