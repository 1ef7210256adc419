// The certificate is in date; the intermediate sent with it is not.
import { mailDomain } from '../practice-domain.ts';

export const wornlink = mailDomain({
  domain: 'wornlink.example',
  number: 64,
  story: 'The certificate is in date, but the one behind it has expired.',
  expected: ['certificate-expired'],
  certificate: { names: ['mail.wornlink.example'], issuer: 'intermediate-expired' },
});
