// Test support: DMARC evidence as the probe would give it for one record, or for none.
import type { DmarcEvidence, DnsStatus } from '../../model/evidence.ts';
import { parseDmarc } from '../../records/dmarc-record.ts';
import { dmarc, question } from './sample-evidence.ts';

export const dmarcDomain = 'sunny.example';
export const dmarcName = `_dmarc.${dmarcDomain}`;

/** One step of the walk, with what stands there. */
export function dmarcStep(
  name: string,
  records: string[],
  status: DnsStatus = records.length > 0 ? 'found' : 'nxdomain',
) {
  return { name, question: question(name, 'TXT', { status }), records };
}

/** `record` stands at the domain itself. */
export function dmarcRecord(record: string, overrides: Partial<DmarcEvidence> = {}): { dmarc: DmarcEvidence } {
  const steps = [dmarcStep(dmarcName, [record]), dmarcStep('_dmarc.example', [])];
  return { dmarc: dmarc(dmarcDomain, { steps, record, policy: parseDmarc(record), ...overrides }) };
}

/** No policy applies; `steps` tell what the walk met. */
export function noDmarc(
  steps = [dmarcStep(dmarcName, []), dmarcStep('_dmarc.example', [])],
  nearMisses: string[] = [],
) {
  return { dmarc: dmarc(dmarcDomain, { steps, foundAt: null, record: null, policy: null, nearMisses }) };
}
