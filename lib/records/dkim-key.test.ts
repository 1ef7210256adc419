import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSoundKey, parseDkimKey } from './dkim-key.ts';

function rsa(bits: number, type: 'spki' | 'pkcs1' = 'spki'): string {
  return generateKeyPairSync('rsa', { modulusLength: bits })
    .publicKey.export({ format: 'der', type })
    .toString('base64');
}
const p1024 = rsa(1024);
const p2048 = rsa(2048);
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'der', type: 'spki' });
const ed = Buffer.alloc(32, 7).toString('base64');

const plain = { keyType: 'rsa', revoked: false, testing: false, strict: false, hashes: [], faults: [] };

describe('parseDkimKey, sound records', () => {
  it.each<[string, string, object]>([
    ['2048 bits', `v=DKIM1; k=rsa; p=${p2048}`, { ...plain, bits: 2048 }],
    ['1024 bits, no version, final semicolon', `p=${p1024};`, { ...plain, bits: 1024 }],
    ['512 bits', `k=rsa; p=${rsa(512)}`, { ...plain, bits: 512 }],
    ['a bare RSAPublicKey', `p=${rsa(1024, 'pkcs1')}`, { ...plain, bits: 1024 }],
    ['spaces within the key', `v=DKIM1; p=${p1024.slice(0, 40)} ${p1024.slice(40)}`, { ...plain, bits: 1024 }],
    ['ed25519', `v=DKIM1; k=ed25519; p=${ed}`, { ...plain, keyType: 'ed25519', bits: null }],
    ['revoked', 'v=DKIM1; p=', { ...plain, bits: null, revoked: true }],
    ['revoked, k first', 'k=rsa; p= ;', { ...plain, bits: null, revoked: true }],
    ['testing and strict', `v=DKIM1;t=y:s;p=${p1024}`, { ...plain, bits: 1024, testing: true, strict: true }],
    ['hashes', `v=DKIM1; h=sha256:SHA1; p=${p1024}`, { ...plain, bits: 1024, hashes: ['sha256', 'sha1'] }],
    ['unknown tags and a service', `v=DKIM1; s=email; n=note; x=y; p=${p1024}`, { ...plain, bits: 1024 }],
  ])('%s', (_case, text, wanted) => {
    expect(parseDkimKey(text)).toEqual(wanted);
  });
});

describe('parseDkimKey, faults with their place', () => {
  it.each<[string, string, Array<[string, string]>]>([
    ['escaped semicolons', `v=DKIM1\\; k=rsa\\; p=${p1024}`, [['escaped-semicolon', '\\;']]],
    ['quotes', `"v=DKIM1; p=${p1024}"`, [['quotes', '"']]],
    ['no p', 'v=DKIM1; k=rsa', [['missing-p', 'v=DKIM1; k=rsa']]],
    ['nothing', '', [['missing-p', '']]],
    ['a character that is not base64', `v=DKIM1; p=MIG*AB`, [['bad-base64', '*']]],
    ['padding in the middle', 'p=MIGf=AAA', [['bad-base64', '=']]],
    ['a key cut off', `p=${p1024.slice(0, 60)}`, [['bad-key', `p=${p1024.slice(0, 60)}`]]],
    ['an EC key as RSA', `p=${ec.toString('base64')}`, [['bad-key', `p=${ec.toString('base64')}`]]],
    ['an ed25519 key of the wrong length', 'k=ed25519; p=AAAA', [['bad-key', 'p=AAAA']]],
    ['another version', `v=DKIM2; p=${p1024}`, [['unknown-version', 'v=DKIM2']]],
    ['a version with a space', `v=DKIM 1; p=${p1024}`, [['unknown-version', 'v=DKIM 1']]],
    ['version at the end', `p=${p1024}; v=DKIM1`, [['version-not-first', 'v=DKIM1']]],
    ['an unknown type', 'k=dsa; p=AAAA', [['unknown-key-type', 'k=dsa']]],
    ['no equals sign', `v=DKIM1; rsa; p=${p1024}`, [['no-equals', 'rsa']]],
    ['a space in a tag name', `k k=rsa; p=${p1024}`, [['bad-tag-name', 'k k=']]],
    ['a tag twice', `t=y; p=${p1024}; t=s`, [['duplicate-tag', 't=s']]],
    ['a hash that nobody knows', `v=DKIM1; h=md5; p=${p1024}`, [['no-usable-hash', 'h=md5']]],
    ['no hash', `v=DKIM1; h=; p=${p1024}`, [['no-usable-hash', 'h=']]],
    ['no hash but a colon', `v=DKIM1; h=:; p=${p1024}`, [['no-usable-hash', 'h=:']]],
    ['a version in small letters', `v=dkim1; p=${p1024}`, [['unknown-version', 'v=dkim1']]],
    [
      'a whole key file',
      `v=DKIM1; p=-----BEGIN PUBLIC KEY-----${p1024}`,
      [['pem-lines', '-----BEGIN PUBLIC KEY-----']],
    ],
    ['a backslash in the key', `p=${p1024.slice(0, 40)}\\${p1024.slice(40)}`, [['bad-base64', '\\']]],
    ['a key twice', `p=${p2048}${p2048}`, [['bad-key', `p=${p2048}${p2048}`.slice(0, 200)]]],
    ['two keys', `p=${p1024}; p=${p1024}`, [['duplicate-tag', `p=${p1024}`.slice(0, 200)]]],
    ['another service', `s=tlsrpt; p=${p1024}`, [['not-for-email', 's=tlsrpt']]],
  ])('%s', (_case, text, wanted) => {
    const { faults } = parseDkimKey(text);
    expect(faults.map(({ key, text: piece }) => [key, piece])).toEqual(wanted);
    for (const { start, end, text: piece } of faults) expect(text.slice(start, end)).toBe(piece);
  });
});

describe('isSoundKey', () => {
  it.each([
    [`v=DKIM1; p=${p1024}`, true],
    [`v=DKIM1; h=sha256:x; p=${p1024}`, true],
    [`v=DKIM1; k=ed25519; p=${ed}`, true],
    [`v=DKIM1; h=sha1; p=${p1024}`, false],
    [`v=DKIM1; h=md5; p=${p1024}`, false],
    [`v=DKIM1; p=${rsa(512)}`, false],
    [`v=DKIM1; p=${p1024.slice(0, 60)}`, false],
    ['v=DKIM1; p=', false],
  ])('%s', (text, sound) => {
    expect(isSoundKey(parseDkimKey(text))).toBe(sound);
  });
});

describe('parseDkimKey, anything', () => {
  const token = fc.constantFrom('v=DKIM1', 'p=', ';', '\\;', '"', 'k=rsa', 't=y', '=', ' ', p1024, 'h=:');
  it('never throws and always points into the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(token).map((parts) => parts.join('')),
        ),
        (text) => {
          for (const { start, end, text: piece } of parseDkimKey(text).faults) {
            expect(text.slice(start, end)).toBe(piece);
          }
        },
      ),
    );
  });

  it('reads a record of 64 KB', () => {
    expect(parseDkimKey(`p=${'A'.repeat(65_000)}`).faults.map(({ key }) => key)).toEqual(['bad-key']);
    expect(parseDkimKey('a=;'.repeat(22_000)).faults.length).toBeGreaterThan(0);
  });
});
