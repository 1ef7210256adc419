// The certificate has run out, and its intermediate is not sent.
import { mailDomain } from '../practice-domain.ts';

export const halfchain = mailDomain({
  domain: 'halfchain.example',
  number: 65,
  story: 'The certificate has expired, and a link of its chain is missing.',
  expected: ['certificate-expired', 'certificate-chain-incomplete'],
  certificate: {
    names: ['mail.halfchain.example'],
    issuer: 'intermediate-missing',
    validFromDays: -100,
    validToDays: -10,
  },
});
