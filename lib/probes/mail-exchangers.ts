// The MX hosts that further looks are about: the first two by preference, with their addresses.
import type { FailedOutcome } from '../model/outcome.ts';
import type { DnsSession } from '../net/dns-answer.ts';
import { inOrder } from '../net/record-order.ts';
import { askAddresses, canBeAsked, failedLook, type HostAddresses } from './dns-question.ts';

/** Senders try the most preferred first (RFC 5321 5.1); to look at more would only be to knock at more doors. */
const MOST_EXCHANGERS = 2;

export interface Exchanger extends HostAddresses {
  host: string;
  preference: number;
}

/** Unknown when MX was not answered; `not-applicable` when no MX host can be asked about. */
export async function mailExchangers(
  domain: string,
  dns: DnsSession,
): Promise<{ status: 'known'; hosts: Exchanger[] } | FailedOutcome> {
  const answer = await dns.query(domain, 'MX');
  const failed = failedLook(answer);
  if (failed) return failed;
  const sorted = inOrder('MX', answer.records).filter(
    ({ exchange }) => canBeAsked(exchange) && !/^[\d.]+$/.test(exchange),
  );
  const unique = sorted.filter(
    ({ exchange }, index) => sorted.findIndex((other) => other.exchange === exchange) === index,
  );
  if (unique.length === 0) return { status: 'unknown', why: 'not-applicable' };
  const hosts = unique.slice(0, MOST_EXCHANGERS).map(async ({ exchange, preference }) => ({
    host: exchange,
    preference,
    ...(await askAddresses(exchange, dns)),
  }));
  return { status: 'known', hosts: await Promise.all(hosts) };
}
