// Every fault of a chain is told, not only the one OpenSSL met last; a sound chain sent in an odd way has none.
import type { X509Certificate } from 'node:crypto';
import { type AddressInfo, connect } from 'node:net';
import { createServer } from 'node:tls';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CertificateAuthority, type CertificateSpec, createAuthority } from '../../e2e/world/certificates.ts';
import type { TlsEvidence } from '../model/evidence.ts';
import { bestPath } from './certificate-path.ts';
import { createTrust, secure } from './tls.ts';

const servername = 'mail.sunny.example';
const names = [servername];
const old = { validFromDays: -100, validToDays: -10 };
const early = { validFromDays: 3 };
let authority: CertificateAuthority;
beforeAll(async () => {
  authority = await createAuthority();
});

async function seen(spec: Partial<CertificateSpec>): Promise<TlsEvidence> {
  const certificate = await authority.issue({ names, ...spec });
  const server = createServer({ ...certificate, ciphers: 'DEFAULT@SECLEVEL=0' }, (socket) => socket.resume());
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  try {
    const trust = createTrust(authority.ca);
    const outcome = await secure(socket, {
      ...{ servername, address: '127.0.0.1', signal: new AbortController().signal },
      network: { trust, now: new Date(), worksFor: () => undefined, tooDear: () => undefined },
    });
    if (!outcome.ok) throw new Error(outcome.words);
    outcome.socket.destroy();
    return outcome.evidence;
  } finally {
    socket.destroy();
    server.close();
  }
}

describe('faults of a chain', () => {
  it.each<[string, Partial<CertificateSpec>, string[]]>([
    ['expired', old, ['CERT_HAS_EXPIRED']],
    ['expired and self-signed', { ...old, issuer: 'self' }, ['CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT']],
    [
      'expired, with a link missing',
      { ...old, issuer: 'intermediate-missing' },
      ['CERT_HAS_EXPIRED', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
    ],
    [
      'expired, of an unknown authority',
      { ...old, issuer: 'private-ca' },
      ['CERT_HAS_EXPIRED', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'],
    ],
    [
      'expired, with the root of a private authority',
      { ...old, issuer: 'private-root' },
      ['CERT_HAS_EXPIRED', 'SELF_SIGNED_CERT_IN_CHAIN'],
    ],
    [
      'not yet valid, of an unknown authority',
      { ...early, issuer: 'private-ca' },
      ['CERT_NOT_YET_VALID', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'],
    ],
    [
      'expired, for another name, with a weak key',
      { ...old, names: ['other.example'], key: 'rsa-1024' },
      ['CERT_HAS_EXPIRED', 'ERR_TLS_CERT_ALTNAME_INVALID', 'WEAK_KEY'],
    ],
    ['below an expired one', { issuer: 'intermediate-expired' }, ['ISSUER_HAS_EXPIRED']],
    [
      'expired, below an expired one',
      { ...old, issuer: 'intermediate-expired' },
      ['CERT_HAS_EXPIRED', 'ISSUER_HAS_EXPIRED'],
    ],
    ['below one that is not valid yet', { issuer: 'intermediate-early' }, ['ISSUER_NOT_YET_VALID']],
    [
      'not yet valid, below an expired one',
      { ...early, issuer: 'intermediate-expired' },
      ['CERT_NOT_YET_VALID', 'ISSUER_HAS_EXPIRED'],
    ],
    [
      'expired, below one that may not sign',
      { ...old, issuer: 'intermediate-no-ca' },
      ['CERT_HAS_EXPIRED', 'INVALID_CA'],
    ],
    ['below one that may not sign', { issuer: 'intermediate-no-ca' }, ['INVALID_CA', 'INVALID_PURPOSE']],
    ['with a link missing', { issuer: 'intermediate-missing' }, ['UNABLE_TO_VERIFY_LEAF_SIGNATURE']],
    [
      'with a link missing, and others in its place',
      { issuer: 'intermediate-missing', sends: 'strangers' },
      ['UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
    ],
    ['with the root of a private authority', { issuer: 'private-root' }, ['SELF_SIGNED_CERT_IN_CHAIN']],
  ])('%s', async (_case, spec, errors) => {
    const evidence = await seen(spec);
    expect(evidence.errors.toSorted()).toEqual(errors.toSorted());
    expect(evidence.verified).toBe(false);
  });

  it('names the one that has expired', async () => {
    const { issuerFaults } = await seen({ issuer: 'intermediate-expired' });
    expect(issuerFaults).toMatchObject([
      { code: 'ISSUER_HAS_EXPIRED', subject: 'CN=Mailmend practice intermediate of old' },
    ]);
  });
});

describe('an odd chain that leads to a trusted root', () => {
  it.each<[string, Partial<CertificateSpec>]>([
    ['in the wrong order, with the root', { issuer: 'intermediate', sends: 'root-first' }],
    ['with certificates of others', { issuer: 'intermediate', sends: 'strangers' }],
    ['with the root, signed by an expired authority', { issuer: 'intermediate', sends: 'cross-signed' }],
  ])('%s', async (_case, spec) => {
    expect(await seen(spec)).toMatchObject({ errors: [], verified: true });
    // Expired, it has that one fault: what lies beside the good path is none.
    expect((await seen({ ...spec, ...old })).errors).toEqual(['CERT_HAS_EXPIRED']);
  });
});

describe('a chain made to cost', () => {
  /** All of one name, each signed by half of the others, none by itself. */
  function knot(keyDetails: object) {
    let verified = 0;
    const certificates = Array.from({ length: 10 }, (_, nth) => {
      const publicKey = { asymmetricKeyType: 'rsa', nth, ...keyDetails };
      const verify = (key: { nth: number }) => {
        verified++;
        return key.nth % 2 !== nth % 2;
      };
      // Dates that are none must not keep the rest from being told.
      const dates = { validFromDate: new Date(Number.NaN), validToDate: new Date(Number.NaN) };
      const names = { subject: 'CN=X', issuer: 'CN=X', fingerprint256: `${nth}` };
      return { ...names, ...dates, publicKey, ca: true, checkIssued: () => true, verify };
    }) as unknown as X509Certificate[];
    const [leaf, ...others] = certificates;
    return { served: { leaf: leaf!, others, roots: [], now: new Date(0) }, verified: () => verified };
  }

  it('has few of its signatures looked at', () => {
    const { served, verified } = knot({});
    bestPath(served);
    expect(verified()).toBeLessThanOrEqual(20);
  });

  it.each([
    { asymmetricKeyType: 'dsa' },
    { asymmetricKeyDetails: { modulusLength: 16_384, publicExponent: 65_537n } },
    { asymmetricKeyDetails: { modulusLength: 3072, publicExponent: 2n ** 3071n } },
  ])('has none looked at under such keys: %o', (keyDetails) => {
    const { served, verified } = knot(keyDetails);
    expect(bestPath(served).end).toBe('forged');
    expect(verified()).toBe(0);
  });
});
