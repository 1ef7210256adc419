// Says whether a published DKIM key can verify a signature.
import type { DkimSelectorEvidence } from '../../model/evidence.ts';

/** One record, readable, not revoked, and not so short that it must not be used (RFC 8301 3.2: 1024 bits). */
export function isUsableDkimKey({ records, key }: DkimSelectorEvidence): boolean {
  if (records.length !== 1 || key === null || key.revoked || key.faults.length > 0) return false;
  return key.keyType !== 'rsa' || key.bits === null || key.bits >= 1024;
}
