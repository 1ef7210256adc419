// Asks the blocklists that the operator named about the addresses of the mail server (RFC 5782).
import type { BlocklistEvidence, BlocklistState } from '../model/evidence.ts';
import type { ProbeOutcome } from '../model/outcome.ts';
import type { DnsAnswer, DnsSession } from '../net/dns-answer.ts';
import { blocklistName } from '../records/reverse-name.ts';
import { questionOf } from './dns-question.ts';
import { mailExchangers } from './mail-exchangers.ts';

/** One list: its zone, and the answers that its operators document as a listing. */
export interface Blocklist {
  zone: string;
  listed: string[];
}

type BlocklistResult = BlocklistEvidence['addresses'][number]['result'];

const MOST_ADDRESSES = 4;
/** RFC 5782 5: one test address is always listed, the other never. */
const ALWAYS_LISTED = '127.0.0.2';
const NEVER_LISTED = '127.0.0.1';
/** What lists answer to those whom they do not serve: never a listing. */
const isRefusal = (code: string) => code.startsWith('127.255.255.');

/**
 * One round trip after the MX hosts' addresses: the addresses and both test entries at once.
 * `senders`: further addresses of the operator. `not-applicable` when no list is named.
 */
export async function probeDnsbl(
  domain: string,
  { lists, senders }: { lists: readonly Blocklist[]; senders: readonly { ip: string; host: string }[] },
  dns: DnsSession,
): Promise<ProbeOutcome<BlocklistEvidence>> {
  if (lists.length === 0) return { status: 'unknown', why: 'not-applicable' };
  const exchangers = await mailExchangers(domain, dns);
  if (exchangers.status === 'unknown' && senders.length === 0) return exchangers;
  const hosts = exchangers.status === 'known' ? exchangers.hosts : [];
  const places = [
    ...hosts.flatMap(({ host, addresses }) => [...addresses.v4, ...addresses.v6].map((address) => ({ host, address }))),
    ...senders.map(({ ip, host }) => ({ host, address: ip })),
  ];
  const unique = places.filter(
    ({ address }, index) => places.findIndex((other) => other.address === address) === index,
  );
  const asked = unique.slice(0, MOST_ADDRESSES);
  const [states, addresses] = await Promise.all([
    Promise.all(lists.map(async ({ zone }) => ({ zone, state: await stateOf(zone, dns) }))),
    Promise.all(
      lists.flatMap((list) =>
        asked.map(async ({ address, host }) => {
          const answer = await dns.query(blocklistName(address, list.zone), 'A');
          const said = { result: resultOf(answer, list), codes: answer.records.slice(0, 5) };
          return { address, host, zone: list.zone, ...said, question: questionOf(answer) };
        }),
      ),
    ),
  ]);
  return { status: 'observed', evidence: { lists: states, addresses } };
}

async function stateOf(zone: string, dns: DnsSession): Promise<BlocklistState> {
  const [always, never] = await Promise.all([
    dns.query(blocklistName(ALWAYS_LISTED, zone), 'A'),
    dns.query(blocklistName(NEVER_LISTED, zone), 'A'),
  ]);
  if ([always, never].some(({ status, records }) => status === 'refused' || records.some(isRefusal))) return 'refused';
  if (never.status === 'found') return 'lists-everything';
  if (always.status === 'found') return 'working';
  return always.status === 'nxdomain' || always.status === 'nodata' ? 'dead' : 'no-answer';
}

function resultOf({ status, records }: DnsAnswer<'A'>, { listed }: Blocklist): BlocklistResult {
  if (status === 'nxdomain' || status === 'nodata') return 'clear';
  if (status === 'refused' || records.some(isRefusal)) return 'refused';
  if (status !== 'found') return 'no-answer';
  return records.some((code) => listed.includes(code)) ? 'listed' : 'other';
}
