// Looks up the addresses of one mail host.
import type { HostEvidence } from '../model/evidence.ts';
import type { ProbeOutcome } from '../model/outcome.ts';
import type { Source } from '../model/settings.ts';
import type { DnsSession } from '../net/dns-answer.ts';
import { webProxyOf } from '../records/web-proxies.ts';
import { addressStatus, askAddresses } from './dns-question.ts';

/** One round trip. Unknown only when no address was found and a question was not answered in time. */
export async function probeHost(host: string, namedBy: Source[], dns: DnsSession): Promise<ProbeOutcome<HostEvidence>> {
  const answers = await askAddresses(host, dns);
  if (addressStatus(answers) === 'timeout') return { status: 'unknown', why: 'dns-timeout' };
  return { status: 'observed', evidence: { host, ...answers, namedBy, webProxy: webProxyOf(answers.addresses.v4) } };
}
