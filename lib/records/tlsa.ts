// Judges TLSA records for SMTP (RFC 7672): which of them senders use, and whether a certificate chain matches.
import { createHash } from 'node:crypto';
import type { CertificateSummary, TlsaRecord } from '../model/evidence.ts';

/** Bytes of the data, by matching type (RFC 6698 2.1.3): SHA-256, SHA-512; 0 is the whole thing, of any length. */
const lengths: Record<number, number> = { 1: 32, 2: 64 };

/** RFC 7672 3.1: senders use DANE-TA(2) and DANE-EE(3), with selectors and matching types that they know. */
export function isUsable({ usage, selector, matchingType, data }: TlsaRecord): boolean {
  if ((usage !== 2 && usage !== 3) || selector > 1 || matchingType > 2 || data === '') return false;
  const length = lengths[matchingType];
  return length === undefined || data.length === 2 * length;
}

/** The SHA-256 that the record asks for, lower case; null: it is of another hash, and evidence keeps none. */
function sha256Of({ matchingType, data }: TlsaRecord): string | null {
  if (matchingType === 1) return data.toLowerCase();
  return matchingType === 0 ? createHash('sha256').update(Buffer.from(data, 'hex')).digest('hex') : null;
}

/**
 * Whether any usable record matches the chain, leaf first: `match`, `mismatch`, or `unknown` where one of them needs
 * more than the SHA-256 hashes that evidence keeps. Usage 3 is about the leaf, usage 2 about any certificate.
 */
export function compareTlsa(records: readonly TlsaRecord[], chain: readonly CertificateSummary[]) {
  const usable = records.filter(isUsable).map((record) => ({ ...record, hash: sha256Of(record) }));
  const matches = ({ usage, selector, hash }: (typeof usable)[number]) =>
    (usage === 3 ? chain.slice(0, 1) : chain).some(
      ({ sha256, publicKeySha256 }) => hash !== null && (selector === 0 ? sha256 : publicKeySha256) === hash,
    );
  if (usable.some(matches)) return 'match';
  const comparable = usable.every(({ hash }) => hash !== null) && chain[0]?.sha256 !== undefined;
  // A trust anchor need not be sent along with the chain that it signs, so its absence proves nothing here.
  const certain = comparable && usable.every(({ usage }) => usage === 3);
  return certain && usable.length > 0 ? 'mismatch' : 'unknown';
}
