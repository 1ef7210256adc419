// Looks up the TLSA records of the MX hosts (DANE): which certificates their port 25 is to show (RFC 7672).
import type { DaneEvidence } from '../model/evidence.ts';
import type { ProbeOutcome } from '../model/outcome.ts';
import type { DnsSession } from '../net/dns-answer.ts';
import { questionOf } from './dns-question.ts';
import { mailExchangers } from './mail-exchangers.ts';

const MOST_RECORDS = 20;

/** One round trip after MX. Unknown when MX was not answered in time, or names no host. */
export async function probeDane(domain: string, dns: DnsSession): Promise<ProbeOutcome<DaneEvidence>> {
  const exchangers = await mailExchangers(domain, dns);
  if (exchangers.status === 'unknown') return exchangers;
  const hosts = exchangers.hosts.map(async ({ host, a, aaaa }) => {
    const answer = await dns.query(`_25._tcp.${host}`, 'TLSA');
    // RFC 7672 2.2.2: what is not found securely is not looked at at all.
    const secure = answer.authenticated && (a.authenticated || aaaa.authenticated);
    return { host, question: questionOf(answer), secure, records: answer.records.slice(0, MOST_RECORDS) };
  });
  return { status: 'observed', evidence: { hosts: await Promise.all(hosts) } };
}
