// A self-signed certificate, as a server makes at its first start.
import { mailDomain } from '../practice-domain.ts';

export const selfmade = mailDomain({
  domain: 'selfmade.example',
  number: 16,
  story: 'The mail server signed its certificate itself.',
  expected: ['certificate-self-signed'],
  certificate: { names: ['mail.selfmade.example'], issuer: 'self' },
});
