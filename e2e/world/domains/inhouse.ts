// The certificate comes from an office's own authority, which no mail app knows.
import { mailDomain } from '../practice-domain.ts';

export const inhouse = mailDomain({
  domain: 'inhouse.example',
  number: 52,
  story: 'The certificate comes from an authority that nobody knows.',
  expected: ['certificate-unknown-authority'],
  certificate: { names: ['mail.inhouse.example'], issuer: 'private-ca' },
});
