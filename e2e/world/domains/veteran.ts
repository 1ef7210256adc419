// The mail server speaks TLS 1.3, and also everything down to TLS 1.0.
import type { DoorSpec } from '../door.ts';
import { mailDomain } from '../practice-domain.ts';

const withOld = <Spec extends DoorSpec>(door: Spec): Spec => ({
  ...door,
  tlsVersions: { min: 'TLSv1', max: 'TLSv1.3' },
});

export const veteran = mailDomain({
  domain: 'veteran.example',
  number: 204,
  story: 'The server also accepts outdated encryption.',
  expected: ['tls-old-accepted'],
  doors: (doors) => ({ ...doors, 993: withOld(doors[993]) }),
});
