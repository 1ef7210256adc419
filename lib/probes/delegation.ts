// Asks each name server of the zone for itself: whether it answers, which version it holds, and what it says of mail.
import type {
  AuthorityServer,
  AuthorityStatus,
  ComparedRecords,
  DelegationEvidence,
  DnsStatus,
} from '../model/evidence.ts';
import type { AuthorityAnswer, DnsAnswer, RunDns } from '../net/dns-answer.ts';
import { recordText } from '../records/display-text.ts';
import { registrableDomain } from '../records/registrable-domain.ts';
import { askAddresses, canBeAsked, questionOf } from './dns-question.ts';
import type { ProbeOutcome } from './probe-outcome.ts';

/** Enough to see a difference; a zone may have thirteen. */
const MOST_SERVERS = 4;
const MOST_VALUES = 20;

interface Server {
  name: string;
  address: string;
}

/**
 * Three round trips: NS, the servers' addresses (one of each family), then SOA, MX, TXT and DMARC of each at once.
 * Unknown when the zone's servers are not known; what they themselves fail to say is evidence.
 */
export async function probeDelegation(domain: string, dns: RunDns): Promise<ProbeOutcome<DelegationEvidence>> {
  const parent = registrableDomain(domain);
  const [own, parents] = await Promise.all([dns.query(domain, 'NS'), dns.query(parent, 'NS')]);
  const zone = own.status === 'found' ? domain : parent;
  const { status, records } = own.status === 'found' ? own : parents;
  if (status === 'timeout') return { status: 'unknown', why: 'dns-timeout' };
  const names = records.filter(canBeAsked).toSorted().slice(0, MOST_SERVERS);
  const servers = (await Promise.all(names.map((name) => addressesOf(name, dns)))).flat();
  if (servers.length === 0) return { status: 'unknown', why: 'not-applicable' };

  // Versions are told by every address, contents by the first address of each server.
  const first = servers.filter(({ name }, index) => servers.findIndex((other) => other.name === name) === index);
  const [answered, compared] = await Promise.all([
    Promise.all(servers.map((server) => versionOf(server, zone, dns))),
    Promise.all([
      compare(domain, 'MX', first, dns),
      compare(domain, 'TXT', first, dns),
      compare(`_dmarc.${domain}`, 'TXT', first, dns),
    ]),
  ]);
  return { status: 'observed', evidence: { zone, servers: answered, compared } };
}

async function addressesOf(name: string, dns: RunDns): Promise<Server[]> {
  const { addresses } = await askAddresses(name, dns);
  return [...addresses.v4.slice(0, 1), ...addresses.v6.slice(0, 1)].map((address) => ({ name, address }));
}

async function versionOf({ name, address }: Server, zone: string, dns: RunDns): Promise<AuthorityServer> {
  const told = await dns.ask(address, zone, 'SOA');
  const base = { name, address, family: address.includes(':') ? (6 as const) : (4 as const), status: statusOf(told) };
  if (told.kind === 'not-allowed') return { ...base, serial: null, question: null };
  return { ...base, serial: told.answer.records[0]?.serial ?? null, question: questionOf(told.answer) };
}

/** Lame (RFC 1912 2.8): it answers without authority, or sends the asker elsewhere. */
function statusOf(told: AuthorityAnswer<'SOA'>): AuthorityStatus {
  if (told.kind === 'not-allowed') return 'not-allowed';
  if (told.referral) return 'lame';
  const { status } = told.answer;
  if (status === 'timeout' || status === 'servfail' || status === 'refused' || status === 'malformed') return status;
  return told.authoritative && status === 'found' ? 'authoritative' : 'lame';
}

const answers: readonly DnsStatus[] = ['found', 'nodata', 'nxdomain'];

async function compare(name: string, type: 'MX' | 'TXT', servers: Server[], dns: RunDns): Promise<ComparedRecords> {
  const [resolver, ...told] = await Promise.all([
    dns.query(name, type),
    ...servers.map(async (server) => ({ server, said: await dns.ask(server.address, name, type) })),
  ]);
  // Of very many records only some are kept, and those need not be the same ones.
  const whole = [resolver, ...told.map(({ said }) => (said.kind === 'answer' ? said.answer : resolver))].every(
    ({ truncatedTo }) => truncatedTo === null,
  );
  return {
    name,
    type,
    resolver: { question: questionOf(resolver), values: valuesOf(resolver) },
    servers: (whole ? told : []).flatMap(({ server, said }) => {
      const speaks = said.kind === 'answer' && said.authoritative && answers.includes(said.answer.status);
      return speaks ? [{ ...server, question: questionOf(said.answer), values: valuesOf(said.answer) }] : [];
    }),
  };
}

/** Sorted, since a record set has no order (RFC 2181 5). */
function valuesOf(answer: DnsAnswer<'MX' | 'TXT'>): string[] {
  const values = answer.records.map((record) =>
    'exchange' in record ? `${record.preference} ${record.exchange}` : recordText(record.text).slice(0, 500),
  );
  return values.toSorted().slice(0, MOST_VALUES);
}
