// Reads a DKIM key record (RFC 6376 3.6.1, RFC 8301, RFC 8463): what key it holds, and where it is malformed.
import { createPublicKey, type KeyObject } from 'node:crypto';
import type { DkimSelectorEvidence, SyntaxFault } from '../model/evidence.ts';
import { isAffordable } from './affordable-key.ts';
import { faultAt, parseTagList, type Tag } from './tag-list.ts';

export type DkimKey = NonNullable<DkimSelectorEvidence['key']>;

/**
 * The key in the TXT record `text`. `bits`: the RSA modulus, null for other or unreadable keys. `hashes` empty: any.
 * Faults, beside those of the tag list: `unknown-version`, `version-not-first`, `unknown-key-type`, `missing-p`,
 * `bad-base64`, `pem-lines`, `bad-key` (not a key of its type), `not-for-email` (s= leaves mail out), `no-usable-hash`
 * (h= names none that is known; the retired SHA-1 alone is no mistake of this kind). White space in p= is allowed
 * (RFC 6376 3.2). At most 20 faults. Never throws.
 */
export function parseDkimKey(text: string): DkimKey {
  const { tags, faults } = parseTagList(text);
  const tag = (name: string) => tags.find((candidate) => candidate.name === name);
  const fault = (key: string, { start, end }: Tag) => faults.push(faultAt(key, text, start, end));

  const version = tag('v');
  // v= may be missing, but when it is there it comes first and is exactly "DKIM1".
  if (version && version.value !== 'DKIM1') fault('unknown-version', version);
  else if (version && version !== tags[0]) fault('version-not-first', version);

  const type = tag('k');
  const keyType = type?.value.toLowerCase() ?? 'rsa';
  if (type && keyType !== 'rsa' && keyType !== 'ed25519') fault('unknown-key-type', type);

  const service = tag('s');
  if (service && !listOf(service).some((name) => name === '*' || name === 'email')) fault('not-for-email', service);

  const hash = tag('h');
  const hashes = listOf(hash);
  // RFC 6376 3.6.1: unknown ones are ignored, so that none may be left.
  if (hash && !hashes.some((name) => name === 'sha256' || name === 'sha1')) fault('no-usable-hash', hash);

  const flags = listOf(tag('t'));
  const data = tag('p');
  if (!data) faults.push(faultAt('missing-p', text, 0, text.length));
  return {
    keyType,
    bits: data ? keyBits(text, data, keyType, faults) : null,
    revoked: data?.value === '',
    testing: flags.includes('y'),
    strict: flags.includes('s'),
    hashes,
    faults: faults.slice(0, 20),
  };
}

function listOf(tag: Tag | undefined): string[] {
  const items = (tag?.value ?? '').split(':').map((item) => item.trim().toLowerCase());
  return items.filter((item) => item !== '').slice(0, 20);
}

function keyBits(text: string, data: Tag, keyType: string, faults: SyntaxFault[]): number | null {
  if (data.value === '') return null;
  const bad = /[^A-Za-z0-9+/= \t\r\n]|=(?=[ \t\r\n]*[^= \t\r\n])/.exec(data.value);
  if (bad) {
    const at = data.valueStart + bad.index;
    const pem = /^-{2,}[A-Z ]{0,40}-{0,5}/.exec(data.value.slice(bad.index));
    faults.push(faultAt(pem ? 'pem-lines' : 'bad-base64', text, at, at + (pem?.[0].length ?? 1)));
    return null;
  }
  const bytes = Buffer.from(data.value, 'base64');
  if (keyType === 'rsa') {
    const bits = rsaBits(bytes);
    if (bits === null) faults.push(faultAt('bad-key', text, data.start, data.end));
    return bits;
  }
  // RFC 8463 4: the 32 bytes themselves, in no wrapping.
  if (keyType === 'ed25519' && bytes.length !== 32) faults.push(faultAt('bad-key', text, data.start, data.end));
  return null;
}

/** Bits of the modulus, from a SubjectPublicKeyInfo or, as some publish it, a bare RSAPublicKey. */
function rsaBits(bytes: Buffer): number | null {
  // What stands behind the key some verifiers pass over, and others take for damage.
  if (derLength(bytes) !== bytes.length) return null;
  const key = publicKeyIn(bytes);
  return key?.asymmetricKeyType === 'rsa' ? (key.asymmetricKeyDetails?.modulusLength ?? null) : null;
}

function publicKeyIn(bytes: Buffer): KeyObject | null {
  for (const type of ['spki', 'pkcs1'] as const) {
    try {
      return createPublicKey({ key: bytes, format: 'der', type });
    } catch {
      // Not in this wrapping: the other one is tried, then there is no key.
    }
  }
  return null;
}

/** Whether signatures may be verified with the key of this record: it has none, or one that costs no more than others. */
export function hasAffordableKey(record: string): boolean {
  const data = /(?:^|;)[ \t]*p[ \t]*=([^;]*)/.exec(record)?.[1] ?? '';
  const key = publicKeyIn(Buffer.from(data, 'base64'));
  return key === null || isAffordable(key);
}

/** Bytes of the first DER value, its head included (X.690 8.1.3); null: no whole one. */
function derLength(bytes: Buffer): number | null {
  const first = bytes[1];
  if (first === undefined) return null;
  if (first < 0x80) return 2 + first;
  const more = first & 0x7f;
  return more >= 1 && more <= 3 && bytes.length >= 2 + more ? 2 + more + bytes.readUIntBE(2, more) : null;
}

/** Can signatures be verified by this key alone: sound, not revoked, long enough, and for a hash that is used (RFC 8301 3)? */
export function isSoundKey({ keyType, bits, revoked, hashes, faults }: DkimKey): boolean {
  if (revoked || faults.length > 0 || (hashes.length > 0 && !hashes.includes('sha256'))) return false;
  return keyType !== 'rsa' || bits === null || bits >= 1024;
}
