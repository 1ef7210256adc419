// The intermediate certificate is not sent along.
import { mailDomain } from '../practice-domain.ts';

export const gap = mailDomain({
  domain: 'gap.example',
  number: 17,
  story: "A link is missing in the certificate's chain.",
  expected: ['certificate-chain-incomplete'],
  certificate: { names: ['mail.gap.example'], issuer: 'intermediate-missing' },
});
