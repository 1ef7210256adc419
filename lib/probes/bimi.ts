// Looks at BIMI: the brand's picture beside the domain's mail, as information only.
import type { BimiEvidence } from '../model/evidence.ts';
import type { ProbeOutcome } from '../model/outcome.ts';
import type { DnsSession } from '../net/dns-answer.ts';
import { isBimiRecord, parseBimi } from '../records/bimi.ts';
import { registrableDomain } from '../records/registrable-domain.ts';
import { askTexts } from './dns-text.ts';

/**
 * One round trip, for a domain inside another also at the registered one: its record counts where the domain has none.
 * Unknown when a question that decides was not answered.
 */
export async function probeBimi(domain: string, dns: DnsSession): Promise<ProbeOutcome<BimiEvidence>> {
  const names = [...new Set([domain, registrableDomain(domain)])];
  const kind = { is: isBimiRecord, looksLike: () => false };
  const [own, above] = await Promise.all(names.map((name) => askTexts(`default._bimi.${name}`, dns, kind)));
  if (own === undefined || 'why' in own) return own ?? { status: 'unknown', why: 'not-applicable' };
  const texts = own.records.length === 0 && above !== undefined ? above : own;
  if ('why' in texts) return texts;
  const record = texts.records[0] ?? null;
  const { location, evidence } = record === null ? { location: null, evidence: null } : parseBimi(record);
  const question = record === null ? own.question : texts.question;
  return { status: 'observed', evidence: { question, record, location, evidence } };
}
