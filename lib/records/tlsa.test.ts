// TLSA records against a certificate chain (RFC 7672): only a certain mismatch is called one.
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { compareTlsa, isUsable } from './tlsa.ts';

const leafKey = createHash('sha256').update(Buffer.from('3059', 'hex')).digest('hex');
const [leaf, rootKey] = ['b2'.repeat(32), 'c3'.repeat(32)];
const other = 'd4'.repeat(32);
const at = { subject: 'x', issuer: 'y', validFrom: '', validTo: '' };
const chain = [
  { ...at, sha256: leaf, publicKeySha256: leafKey },
  { ...at, sha256: 'e5'.repeat(32), publicKeySha256: rootKey },
];
const tlsa = (usage: number, selector: number, matchingType: number, data: string) => ({
  ...{ usage, selector, matchingType, data },
});

it.each([
  ['3 1 1 of the leaf', [tlsa(3, 1, 1, leafKey)], 'match'],
  ['3 0 1 of the leaf', [tlsa(3, 0, 1, leaf.toUpperCase())], 'match'],
  ['2 1 1 of an issuer that is sent along', [tlsa(2, 1, 1, rootKey)], 'match'],
  ['3 1 1 of an issuer', [tlsa(3, 1, 1, rootKey)], 'mismatch'],
  ['3 1 1 of another key', [tlsa(3, 1, 1, other)], 'mismatch'],
  ['one old, one right', [tlsa(3, 1, 1, other), tlsa(3, 1, 1, leafKey)], 'match'],
  ['2 1 1 of an issuer that is not sent', [tlsa(2, 1, 1, other)], 'unknown'],
  ['SHA-512', [tlsa(3, 1, 2, 'f6'.repeat(64))], 'unknown'],
  ['another whole certificate', [tlsa(3, 0, 0, '3082')], 'mismatch'],
  ['the whole key of the leaf', [tlsa(3, 1, 0, '3059')], 'match'],
  ['usages that SMTP does not know', [tlsa(1, 1, 1, other)], 'unknown'],
  ['none', [], 'unknown'],
])('%s: %s', (_, records, result) => {
  expect(compareTlsa(records, chain)).toBe(result);
});

it('knows which records senders use', () => {
  expect([tlsa(3, 1, 1, leaf), tlsa(2, 0, 2, leaf + leaf), tlsa(3, 1, 0, '30')].every(isUsable)).toBe(true);
  expect([tlsa(0, 1, 1, leaf), tlsa(3, 2, 1, leaf), tlsa(3, 1, 9, leaf), tlsa(3, 1, 1, 'ab')].some(isUsable)).toBe(
    false,
  );
});
