// Each kind of certificate shows in a TLS client exactly the fault it is made for.
import { connect, createServer, type PeerCertificate, type TLSSocket } from 'node:tls';
import { beforeAll, expect, test } from 'vitest';
import { type CertificateAuthority, type CertificateSpec, createAuthority } from './certificates.ts';

let authority: CertificateAuthority;
beforeAll(async () => {
  authority = await createAuthority();
});

async function seen(spec: CertificateSpec, servername = 'mail.sunny.example') {
  const server = createServer({ ...(await authority.issue(spec)), ciphers: 'DEFAULT@SECLEVEL=0' }, (socket) =>
    socket.end(),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const options = { port, host: '127.0.0.1', servername, ca: authority.ca, rejectUnauthorized: false };
  const socket: TLSSocket = connect(options);
  await new Promise((resolve, reject) => socket.once('secureConnect', resolve).once('error', reject));
  const certificate: PeerCertificate = socket.getPeerCertificate(true);
  const result = { error: socket.authorizationError ? String(socket.authorizationError) : null, certificate };
  socket.destroy();
  server.close();
  return result;
}

const names = ['mail.sunny.example', 'sunny.example'];
test.each<[string, CertificateSpec, string | null]>([
  ['healthy', { names }, null],
  ['with its intermediate', { names, issuer: 'intermediate' }, null],
  ['without its intermediate', { names, issuer: 'intermediate-missing' }, 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
  ['self-signed', { names, issuer: 'self' }, 'DEPTH_ZERO_SELF_SIGNED_CERT'],
  ['of a private CA', { names, issuer: 'private-ca' }, 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'],
  ['expired', { names, validFromDays: -100, validToDays: -10 }, 'CERT_HAS_EXPIRED'],
  ['not yet valid', { names, validFromDays: 3 }, 'CERT_NOT_YET_VALID'],
  ['for another name', { names: ['server7.other.example'] }, 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ['common name only', { names, commonNameOnly: true }, null],
])('%s', async (_, spec, error) => {
  expect((await seen(spec)).error).toBe(error);
});

test('names, keys and dates are as asked', async () => {
  const { certificate } = await seen({ names });
  expect(certificate.subjectaltname).toBe('DNS:mail.sunny.example, DNS:sunny.example');
  expect(certificate.asn1Curve).toBe('prime256v1');
  expect((await seen({ names, key: 'rsa-1024' })).certificate.bits).toBe(1024);
  expect((await seen({ names, commonNameOnly: true })).certificate.subjectaltname).toBeUndefined();
});

test('the same specification is made once', async () => {
  expect(await authority.issue({ names })).toBe(await authority.issue({ names }));
});
