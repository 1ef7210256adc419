// The server agrees on keys in a Diffie-Hellman group of 1024 bits, which OpenSSL and newer apps refuse (RFC 9325 4.1).
import type { DoorSpec } from '../door.ts';
import { mailDomain } from '../practice-domain.ts';

const dhparam = `-----BEGIN DH PARAMETERS-----
MIGHAoGBAIdWdonMOfrrXQDja7kABAYi9y0SrGOi7TS0y5kAKspL0HCL/Wq1H78w
hOfojkKzmGkhVe1mvzt9bhdLDEY2n7JbHS+uy021IJrbKkf7xtECGhVIeptalsc0
rTJqbDXQ0CkJ5nIOJlUKgHn1930wLLRhCc9fCP64lfuFv1yTO1afAgEC
-----END DH PARAMETERS-----
`;
const name = 'mail.shortkey.example';

export const shortkey = mailDomain({
  domain: 'shortkey.example',
  number: 448,
  story: 'The encryption rests on a key that is too short.',
  expected: ['tls-handshake-failed'],
  certificate: { names: [name], key: 'rsa-2048' },
  doors: ({ 25: mx, ...doors }) => ({
    25: mx,
    ...Object.fromEntries(
      Object.entries(doors).map(([port, door]): [string, DoorSpec] => [
        port,
        {
          ...door,
          ciphers: 'DHE-RSA-AES128-GCM-SHA256',
          dhparam,
          tlsVersions: { min: 'TLSv1.2', max: 'TLSv1.2' },
        },
      ]),
    ),
  }),
});
