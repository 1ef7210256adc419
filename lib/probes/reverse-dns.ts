// Looks up the reverse names of the addresses that take the domain's mail, and whether those names lead back.
import type { ReverseDnsEvidence, ReverseNameEvidence } from '../model/evidence.ts';
import type { ProbeOutcome } from '../model/outcome.ts';
import type { DnsSession } from '../net/dns-answer.ts';
import { reverseName } from '../records/reverse-name.ts';
import { askAddresses, canBeAsked, questionOf } from './dns-question.ts';
import { mailExchangers } from './mail-exchangers.ts';

/** Names followed of one address; a shared server may have many. */
const MOST_NAMES = 3;

/** After the MX hosts' addresses two round trips: PTR, then the addresses of those names (RFC 1912 2.1). */
export async function probeReverseDns(domain: string, dns: DnsSession): Promise<ProbeOutcome<ReverseDnsEvidence>> {
  const exchangers = await mailExchangers(domain, dns);
  if (exchangers.status === 'unknown') return exchangers;
  const places = exchangers.hosts.flatMap(({ host, addresses }) =>
    [...addresses.v4.slice(0, 2), ...addresses.v6.slice(0, 1)].map((address) => ({ host, address })),
  );
  return {
    status: 'observed',
    evidence: { addresses: await Promise.all(places.map(({ host, address }) => namesOf(host, address, dns))) },
  };
}

/** The reverse names of one address, and which of them lead back to it. */
export async function namesOf(host: string, address: string, dns: DnsSession): Promise<ReverseNameEvidence> {
  const answer = await dns.query(reverseName(address), 'PTR');
  const names = [...new Set(answer.records)].filter(canBeAsked).slice(0, MOST_NAMES);
  const found = await Promise.all(names.map((name) => askAddresses(name, dns)));
  const unanswered = found.some(({ a, aaaa }) => [a, aaaa].some(({ status }) => status === 'timeout'));
  const confirmed = names.filter((_, index) => {
    const { v4 = [], v6 = [] } = found[index]?.addresses ?? {};
    return [...v4, ...v6].includes(address);
  });
  return {
    host,
    address,
    question: questionOf(answer),
    delegated: answer.status === 'found' || /(^|\.)(in-addr|ip6)\.arpa$/.test(answer.negativeZone ?? ''),
    names,
    confirmed: confirmed.length === 0 && unanswered ? null : confirmed,
  };
}
