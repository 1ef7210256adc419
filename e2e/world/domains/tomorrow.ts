// The certificate becomes valid in two days.
import { mailDomain } from '../practice-domain.ts';

export const tomorrow = mailDomain({
  domain: 'tomorrow.example',
  number: 53,
  story: 'The certificate is not valid yet.',
  expected: ['certificate-not-yet-valid'],
  certificate: { names: ['mail.tomorrow.example'], validFromDays: 2 },
});
