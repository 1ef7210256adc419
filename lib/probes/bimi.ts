// Looks at BIMI: the brand's picture beside the domain's mail, as information only.
import type { BimiEvidence } from '../model/evidence.ts';
import type { ProbeOutcome } from '../model/outcome.ts';
import type { DnsSession } from '../net/dns-answer.ts';
import { isBimiRecord, parseBimi } from '../records/bimi.ts';
import { askTexts } from './dns-text.ts';

/** One round trip. Unknown only when it was not answered. */
export async function probeBimi(domain: string, dns: DnsSession): Promise<ProbeOutcome<BimiEvidence>> {
  const texts = await askTexts(`default._bimi.${domain}`, dns, { is: isBimiRecord, looksLike: () => false });
  if ('why' in texts) return texts;
  const record = texts.records[0] ?? null;
  const { location, evidence } = record === null ? { location: null, evidence: null } : parseBimi(record);
  return { status: 'observed', evidence: { question: texts.question, record, location, evidence } };
}
