import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CertificateFacts, certificateCovers, certificateFaults, provesServer } from './certificate-faults.ts';

const sound: CertificateFacts = {
  servername: 'mail.example.com',
  now: new Date('2026-11-23T10:00:00Z'),
  validFrom: '2026-10-01T00:00:00.000Z',
  validTo: '2026-12-30T00:00:00.000Z',
  names: ['mail.example.com'],
  commonName: 'mail.example.com',
  keyType: 'rsa',
  keyBits: 2048,
  signatures: ['sha256WithRSAEncryption'],
  chainErrors: [],
};

describe('certificateFaults', () => {
  it.each<[string, Partial<CertificateFacts>, string[]]>([
    ['sound', {}, []],
    ['EC needs no 2048 bits', { keyType: 'ec', keyBits: 256 }, []],
    ['expired', { validTo: '2026-11-22T00:00:00.000Z', chainErrors: ['CERT_HAS_EXPIRED'] }, ['CERT_HAS_EXPIRED']],
    [
      'expired and for another host',
      { validTo: '2026-11-22T00:00:00.000Z', chainErrors: ['CERT_HAS_EXPIRED'], names: ['web.example.net'] },
      ['CERT_HAS_EXPIRED', 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ],
    [
      'signed with SHA-1, which Node cannot name',
      { signatures: ['sha1WithRSAEncryption'], chainErrors: ['UNSPECIFIED'] },
      ['WEAK_SIGNATURE'],
    ],
    [
      'an issuer signed with SHA-1, and trusted all the same',
      { signatures: ['ecdsa-with-SHA256', 'ecdsa-with-SHA1'] },
      ['WEAK_SIGNATURE'],
    ],
    ['a refusal without a name', { chainErrors: ['UNSPECIFIED'] }, ['UNSPECIFIED']],
    ['other hashes', { signatures: ['ecdsa-with-SHA384', 'sha512WithRSAEncryption', 'ED25519', 'RSA-SHA1024'] }, []],
    [
      'expired and self-signed',
      { validTo: '2026-11-22T00:00:00.000Z', chainErrors: ['DEPTH_ZERO_SELF_SIGNED_CERT'] },
      ['CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ],
    ['an intermediate has expired', { chainErrors: ['ISSUER_HAS_EXPIRED'] }, ['ISSUER_HAS_EXPIRED']],
    [
      'not yet valid',
      { validFrom: '2026-11-24T00:00:00.000Z', chainErrors: ['CERT_NOT_YET_VALID'] },
      ['CERT_NOT_YET_VALID'],
    ],
    ['unknown root in the chain', { chainErrors: ['SELF_SIGNED_CERT_IN_CHAIN'] }, ['SELF_SIGNED_CERT_IN_CHAIN']],
    ['no intermediate', { chainErrors: ['UNABLE_TO_VERIFY_LEAF_SIGNATURE'] }, ['UNABLE_TO_VERIFY_LEAF_SIGNATURE']],
    ['no issuer', { chainErrors: ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY'] }, ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY']],
    ['a weak key', { keyBits: 1024 }, ['WEAK_KEY']],
    ['only a common name', { names: [] }, ['COMMON_NAME_ONLY']],
    [
      'only a common name, of another host',
      { names: [], commonName: 'other.example.com' },
      ['ERR_TLS_CERT_ALTNAME_INVALID'],
    ],
    ['no name at all', { names: [], commonName: null }, ['ERR_TLS_CERT_ALTNAME_INVALID']],
    [
      'everything at once',
      {
        validTo: '2020-01-01T00:00:00.000Z',
        names: [],
        keyBits: 512,
        chainErrors: ['DEPTH_ZERO_SELF_SIGNED_CERT', 'ISSUER_HAS_EXPIRED'],
      },
      ['CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'ISSUER_HAS_EXPIRED', 'COMMON_NAME_ONLY', 'WEAK_KEY'],
    ],
  ])('%s', (_case, change, wanted) => {
    expect(certificateFaults({ ...sound, ...change })).toEqual(wanted);
  });
});

describe('certificateCovers', () => {
  it.each<[string, string, boolean]>([
    ['mail.example.com', 'mail.example.com', true],
    ['MAIL.example.com.', 'mail.Example.com', true],
    ['*.example.com', 'mail.example.com', true],
    ['*.example.com', 'a.mail.example.com', false],
    ['*.example.com', 'example.com', false],
    ['*.example.com', '.example.com', false],
    ['m*.example.com', 'mail.example.com', false],
    ['mail.*.com', 'mail.example.com', false],
    ['*.*.com', 'mail.example.com', false],
    ['*.com', 'example.com', false],
    ['*', 'example.com', false],
    ['', '', false],
    ['mail.example.com\0.evil.test', 'mail.example.com', false],
  ])('%s covers %s: %s', (name, host, wanted) => {
    expect(certificateCovers([name], host)).toBe(wanted);
  });

  it('covers a name by itself and by its wildcard, and never a deeper one by the wildcard', () => {
    fc.assert(
      fc.property(fc.domain(), (domain) => {
        expect(certificateCovers([domain], domain)).toBe(true);
        expect(certificateCovers([`*.${domain}`], `mail.${domain}`)).toBe(true);
        expect(certificateCovers([`*.${domain}`], `a.mail.${domain}`)).toBe(false);
      }),
    );
  });
});

describe('provesServer', () => {
  it.each<[string[], boolean]>([
    [[], true],
    [['WEAK_KEY', 'COMMON_NAME_ONLY'], true],
    [['WEAK_SIGNATURE'], false],
    [['CERT_HAS_EXPIRED'], false],
    [['WEAK_KEY', 'ERR_TLS_CERT_ALTNAME_INVALID'], false],
    [['SOME_CODE_OF_TOMORROW'], false],
  ])('%j: %s', (errors, expected) => {
    expect(provesServer(errors)).toBe(expected);
  });
});
