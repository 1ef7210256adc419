// The certificate is signed with SHA-1, which TLS libraries refuse.
import { mailDomain } from '../practice-domain.ts';

export const parchment = mailDomain({
  domain: 'parchment.example',
  number: 205,
  story: 'The certificate is signed in an outdated way.',
  expected: ['certificate-weak-signature'],
  certificate: { names: ['mail.parchment.example'], hash: 'SHA-1' },
});
