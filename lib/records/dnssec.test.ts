// Key tags and DS digests, with the example of RFC 4034 5.4 and that of RFC 4509 2.3 for the same key.
import { expect, it } from 'vitest';
import { isKeySigning, isLinked, keyTagOf } from './dnssec.ts';

const zone = 'dskey.example.com';
const key = {
  flags: 256,
  algorithm: 5,
  key: [
    'AQOeiiR0GOMYkDshWoSKz9XzfwJr1AYtsmx3TGkJaNXVbfi/2pHm822aJ5iI9BMzNXxeYCmZDRD99WYwYqUSdjMmmAphXdvx',
    'egXd/M5+X7OrzKBaMbCVdFLUUh6DhweJBjEVv5f2wwjM9XzcnOf+EPbtG9DMBmADjFDc2w/rljwvFw==',
  ].join(''),
};
const sha1 = { keyTag: 60485, algorithm: 5, digestType: 1, digest: '2BB183AF5F22588179A53B0A98631FAD1A292118' };
const sha256 = {
  ...sha1,
  digestType: 2,
  digest: 'D4B7D520E7BB5F0F67674A0CCEB1E3E0614B93C4F9E99B8383F6A1E4469DA50A',
};

it('computes the tag of a key', () => {
  expect(keyTagOf(key)).toBe(60485);
  expect([isKeySigning(key), isKeySigning({ ...key, flags: 257 })]).toEqual([false, true]);
});

it.each([
  ['SHA-1', [sha1], [key], true],
  ['SHA-256', [sha256], [key], true],
  ['one of two', [{ ...sha256, keyTag: 1 }, sha256], [key], true],
  ['another digest', [{ ...sha256, digest: '00'.repeat(32) }], [key], false],
  ['no key', [sha256], [], false],
  ['a key that is not for zones', [sha256], [{ ...key, flags: 0 }], false],
  ['no DS', [], [key], null],
  ['a digest that nobody knows', [{ ...sha256, digestType: 9 }], [key], null],
  ['an algorithm that nobody knows', [{ ...sha256, algorithm: 253 }], [key], null],
])('%s: %j', (_, signers, keys, linked) => {
  expect(isLinked(zone, signers, keys)).toBe(linked);
  expect(isLinked(zone.toUpperCase(), signers, keys)).toBe(linked);
});
