// The authority signs with another intermediate by now; the old one is still sent along.
import { mailDomain } from '../practice-domain.ts';

export const misfit = mailDomain({
  domain: 'misfit.example',
  number: 68,
  story: 'A link of the certificate chain is sent, but it is the wrong one.',
  expected: ['certificate-chain-incomplete'],
  certificate: { names: ['mail.misfit.example'], issuer: 'intermediate-missing', sends: 'strangers' },
});
