// A certificate of a private authority, made with a clock that ran ahead.
import { mailDomain } from '../practice-domain.ts';

export const premature = mailDomain({
  domain: 'premature.example',
  number: 66,
  story: 'The certificate is not valid yet, and comes from an authority nobody knows.',
  expected: ['certificate-not-yet-valid', 'certificate-unknown-authority'],
  certificate: { names: ['mail.premature.example'], issuer: 'private-ca', validFromDays: 3 },
});
