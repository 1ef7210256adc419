// The server knows one cipher alone, which mail apps of today do not offer.
import type { DoorSpec } from '../door.ts';
import { mailDomain } from '../practice-domain.ts';

const odd = { ciphers: 'CAMELLIA128-SHA', tlsVersions: { min: 'TLSv1.2', max: 'TLSv1.2' } } as const;

export const oddlock = mailDomain({
  domain: 'oddlock.example',
  number: 449,
  story: 'The server knows only an unusual kind of encryption.',
  expected: ['tls-handshake-failed'],
  certificate: { names: ['mail.oddlock.example'], key: 'rsa-2048' },
  doors: ({ 25: mx, ...doors }) => ({
    25: mx,
    ...Object.fromEntries(Object.entries(doors).map(([port, door]): [string, DoorSpec] => [port, { ...door, ...odd }])),
  }),
});
