// An old server that knows TLS 1.1 at most.
import type { DoorSpec } from '../door.ts';
import { mailDomain } from '../practice-domain.ts';

const tlsVersions = { min: 'TLSv1', max: 'TLSv1.1' } as const;

export const attic = mailDomain({
  domain: 'attic.example',
  number: 20,
  story: 'The mail server only knows outdated encryption.',
  expected: ['tls-too-old'],
  doors: (doors) =>
    Object.fromEntries(
      Object.entries(doors).map(([port, door]): [string, DoorSpec] => [port, { ...door, tlsVersions }]),
    ),
});
