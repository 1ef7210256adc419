// A self-signed certificate that has run out as well: one fault must not hide the other.
import { mailDomain } from '../practice-domain.ts';

export const heirloom = mailDomain({
  domain: 'heirloom.example',
  number: 63,
  story: "The server's own certificate has run out, and nobody vouches for it.",
  expected: ['certificate-expired', 'certificate-self-signed'],
  certificate: { names: ['mail.heirloom.example'], issuer: 'self', validFromDays: -100, validToDays: -10 },
});
