// Says whether a published DKIM key can verify a signature.
import type { DkimSelectorEvidence } from '../../model/evidence.ts';
import { isSoundKey } from '../../records/dkim-key.ts';

/** One record, and the key in it sound. */
export function isUsableDkimKey({ records, key }: DkimSelectorEvidence): boolean {
  return records.length === 1 && key !== null && isSoundKey(key);
}
