// Judges TLSA records for SMTP (RFC 7672): which of them senders use, and whether a certificate chain matches.
import type { CertificateSummary, TlsaRecord } from '../model/evidence.ts';

/** Bytes of the data, by matching type (RFC 6698 2.1.3): SHA-256, SHA-512; 0 is the whole thing, of any length. */
const lengths: Record<number, number> = { 1: 32, 2: 64 };

/** RFC 7672 3.1: senders use DANE-TA(2) and DANE-EE(3), with selectors and matching types that they know. */
export function isUsable({ usage, selector, matchingType, data }: TlsaRecord): boolean {
  if ((usage !== 2 && usage !== 3) || selector > 1 || matchingType > 2 || data === '') return false;
  const length = lengths[matchingType];
  return length === undefined || data.length === 2 * length;
}

/**
 * Whether any usable record matches the chain, leaf first: `match`, `mismatch`, or `unknown` where one of them needs
 * more than the SHA-256 hashes that evidence keeps. Usage 3 is about the leaf, usage 2 about any certificate.
 */
export function compareTlsa(records: readonly TlsaRecord[], chain: readonly CertificateSummary[]) {
  const usable = records.filter(isUsable);
  const matches = ({ usage, selector, data }: TlsaRecord) =>
    (usage === 3 ? chain.slice(0, 1) : chain).some(
      ({ sha256, publicKeySha256 }) => (selector === 0 ? sha256 : publicKeySha256) === data.toLowerCase(),
    );
  if (usable.some((record) => record.matchingType === 1 && matches(record))) return 'match';
  const comparable = usable.every(({ matchingType }) => matchingType === 1) && chain[0]?.sha256 !== undefined;
  // A trust anchor need not be sent along with the chain that it signs, so its absence proves nothing here.
  const certain = comparable && usable.every(({ usage }) => usage === 3);
  return certain && usable.length > 0 ? 'mismatch' : 'unknown';
}
