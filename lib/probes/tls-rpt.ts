// Looks at TLS-RPT: where the domain wants reports about encrypted delivery (RFC 8460).
import type { TlsRptEvidence } from '../model/evidence.ts';
import type { ProbeOutcome } from '../model/outcome.ts';
import type { DnsSession } from '../net/dns-answer.ts';
import { isTlsRptRecord, looksLikeTlsRpt, parseTlsRpt } from '../records/tls-rpt.ts';
import { askTexts } from './dns-text.ts';

/** One round trip. Unknown only when it was not answered. */
export async function probeTlsRpt(domain: string, dns: DnsSession): Promise<ProbeOutcome<TlsRptEvidence>> {
  const texts = await askTexts(`_smtp._tls.${domain}`, dns, { is: isTlsRptRecord, looksLike: looksLikeTlsRpt });
  if ('why' in texts) return texts;
  const [record, ...others] = texts.records;
  const parsed = record !== undefined && others.length === 0 ? parseTlsRpt(record) : { rua: [], faults: [] };
  return { status: 'observed', evidence: { ...texts, ...parsed } };
}
