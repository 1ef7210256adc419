// Looks at MTA-STS: the record, the policy file behind it, and whether the policy names the domain's real MX hosts.
import type { MtaStsEvidence } from '../model/evidence.ts';
import type { ProbeOutcome } from '../model/outcome.ts';
import type { DnsSession } from '../net/dns-answer.ts';
import type { HttpsClient } from '../net/https.ts';
import { coversMx, isMtaStsRecord, looksLikeMtaSts, parseMtaStsPolicy, parseMtaStsRecord } from '../records/mta-sts.ts';
import { canBeAsked } from './dns-question.ts';
import { askTexts } from './dns-text.ts';

const MOST_EXCHANGERS = 10;

/**
 * One round trip where there is no record; else the file is fetched over verified HTTPS, without redirects
 * (RFC 8461 3.3). Unknown only when the record was not answered.
 */
export async function probeMtaSts(
  domain: string,
  dns: DnsSession,
  https: Pick<HttpsClient, 'fetch'>,
): Promise<ProbeOutcome<MtaStsEvidence>> {
  const host = `mta-sts.${domain}`;
  const [texts, mx] = await Promise.all([
    askTexts(`_mta-sts.${domain}`, dns, { is: isMtaStsRecord, looksLike: looksLikeMtaSts }),
    dns.query(domain, 'MX'),
    // Asked along, so that the file, if there is one, is a round trip nearer.
    dns.query(host, 'A'),
    dns.query(host, 'AAAA'),
  ]);
  if ('why' in texts) return texts;
  const [record, ...others] = texts.records;
  // RFC 8461 3.1: with several records there is none.
  if (record === undefined || others.length > 0) {
    return { status: 'observed', evidence: { ...texts, id: null, fetch: null, policy: null, mx: [] } };
  }
  const { evidence: fetch, body } = await https.fetch({
    url: `https://${host}/.well-known/mta-sts.txt`,
    accept: 'text/plain',
    redirects: 0,
  });
  const policy = body === null ? null : parseMtaStsPolicy(body);
  const hosts = mx.records.map(({ exchange }) => exchange).filter(canBeAsked);
  return {
    status: 'observed',
    evidence: {
      ...texts,
      ...parseMtaStsRecord(record),
      fetch,
      policy,
      mx: policy
        ? [...new Set(hosts)].slice(0, MOST_EXCHANGERS).map((host) => ({ host, covered: coversMx(policy.mx, host) }))
        : [],
    },
  };
}
