// Asks each name server of the zone for itself: whether it answers, which version it holds, and what it says of mail.
import type {
  AuthorityServer,
  AuthorityStatus,
  ComparedRecords,
  DelegationEvidence,
  DnsStatus,
} from '../model/evidence.ts';
import type { ProbeOutcome } from '../model/outcome.ts';
import type { AuthorityAnswer, DnsAnswer, DnsRecordType, RunDns } from '../net/dns-answer.ts';
import { recordText } from '../records/display-text.ts';
import type { AskedQuestion } from './authority-view.ts';
import { questionOf } from './dns-question.ts';
import { firstAddresses, type ZoneServer, zoneServers } from './zone-servers.ts';

const MOST_VALUES = 20;

/** What mail rests on in every zone. */
export const mailQuestions = (domain: string): AskedQuestion[] => [
  { name: domain, type: 'MX' },
  { name: domain, type: 'TXT' },
  { name: `_dmarc.${domain}`, type: 'TXT' },
];

/**
 * Three round trips: NS, the servers' addresses (one of each family), then SOA and the records to compare of each at
 * once. Unknown when the zone's servers are not known; what they themselves fail to say is evidence.
 */
export async function probeDelegation(
  domain: string,
  dns: RunDns,
  questions: readonly AskedQuestion[] = mailQuestions(domain),
): Promise<ProbeOutcome<DelegationEvidence>> {
  const known = await zoneServers(domain, dns);
  if (known.status === 'unknown') return known;
  const { zone, servers } = known.evidence;
  // Versions are told by every address, contents by the first address of each server.
  const first = firstAddresses(servers);
  const [answered, compared] = await Promise.all([
    Promise.all(servers.map((server) => versionOf(server, zone, dns))),
    Promise.all(questions.map(({ name, type }) => compare(name, type, first, dns))),
  ]);
  return { status: 'observed', evidence: { zone, servers: answered, compared } };
}

async function versionOf({ name, address }: ZoneServer, zone: string, dns: RunDns): Promise<AuthorityServer> {
  const told = await dns.ask(address, zone, 'SOA');
  const base = { name, address, family: address.includes(':') ? (6 as const) : (4 as const), status: statusOf(told) };
  if (told.kind === 'not-allowed') return { ...base, serial: null, question: null };
  const [soa] = told.answer.records;
  const held = soa === undefined ? { serial: null } : { serial: soa.serial, primary: soa.mname };
  return { ...base, ...held, question: questionOf(told.answer) };
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

async function compare(
  name: string,
  type: DnsRecordType,
  servers: ZoneServer[],
  dns: RunDns,
): Promise<ComparedRecords> {
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
function valuesOf({ records }: DnsAnswer): string[] {
  return records.map(valueText).toSorted().slice(0, MOST_VALUES);
}

/** As people write it in a zone; what has no such form here is told member by member. */
function valueText(record: DnsAnswer['records'][number]): string {
  if (typeof record === 'string') return record;
  if ('exchange' in record) return `${record.preference} ${record.exchange}`;
  if ('text' in record) return recordText(record.text).slice(0, 500);
  return Object.values(record).join(' ');
}
