// The certificate ran out ten days ago.
import { mailDomain } from '../practice-domain.ts';

export const stale = mailDomain({
  domain: 'stale.example',
  number: 7,
  story: "The mail server's certificate has expired.",
  expected: ['certificate-expired'],
  certificate: { names: ['mail.stale.example'], validFromDays: -100, validToDays: -10 },
});
