// Compares DS records with the keys of a zone (RFC 4034 5, appendix B): the link between a zone and its parent.
import { createHash } from 'node:crypto';

export interface DelegationSigner {
  keyTag: number;
  algorithm: number;
  digestType: number;
  /** Hexadecimal. */
  digest: string;
}
export interface ZoneKey {
  flags: number;
  algorithm: number;
  /** Base64. */
  key: string;
}

/** Digest types and algorithms that resolvers must or should know (RFC 8624 3.1, 3.3). */
const digests: Record<number, string> = { 1: 'sha1', 2: 'sha256', 4: 'sha384' };
const algorithms: ReadonlySet<number> = new Set([5, 7, 8, 10, 13, 14, 15, 16]);
const ZONE_KEY = 0x0100;
const SECURE_ENTRY_POINT = 0x0001;
const PROTOCOL = 3;

const rdataOf = ({ flags, algorithm, key }: ZoneKey): Buffer => {
  const head = Buffer.from([flags >> 8, flags & 0xff, PROTOCOL, algorithm]);
  return Buffer.concat([head, Buffer.from(key, 'base64')]);
};

/** RFC 4034 appendix B. */
export function keyTagOf(key: ZoneKey): number {
  let sum = 0;
  for (const [index, byte] of rdataOf(key).entries()) sum += index % 2 === 0 ? byte << 8 : byte;
  return (sum + ((sum >> 16) & 0xffff)) & 0xffff;
}

export const isKeySigning = ({ flags }: ZoneKey): boolean => (flags & SECURE_ENTRY_POINT) !== 0;

/** A name in the wire form that digests are made of: lower case, uncompressed (RFC 4034 6.2). */
function wireName(name: string): Buffer {
  const labels = name === '.' ? [] : name.toLowerCase().split('.');
  const parts = labels.map((label) => Buffer.from([label.length, ...Buffer.from(label, 'latin1')]));
  return Buffer.concat([...parts, Buffer.from([0])]);
}

/**
 * Whether a key of `zone` is the one that a DS record names (RFC 4035 5.2). null: there is nothing to compare, or no
 * DS record that we can judge: a zone whose algorithms nobody knows counts as unsigned, not as broken.
 */
export function isLinked(zone: string, signers: readonly DelegationSigner[], keys: readonly ZoneKey[]): boolean | null {
  const known = signers.filter(({ digestType, algorithm }) => digests[digestType] && algorithms.has(algorithm));
  if (known.length === 0) return null;
  return known.some((signer) =>
    keys.some((key) => {
      const sameKey = key.algorithm === signer.algorithm && keyTagOf(key) === signer.keyTag;
      if (!sameKey || (key.flags & ZONE_KEY) === 0) return false;
      const hash = createHash(digests[signer.digestType] as string)
        .update(wireName(zone))
        .update(rdataOf(key));
      return hash.digest('hex') === signer.digest.toLowerCase();
    }),
  );
}
