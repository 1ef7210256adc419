// The certificate runs out within a week.
import { mailDomain } from '../practice-domain.ts';

export const renewal = mailDomain({
  domain: 'renewal.example',
  number: 18,
  story: 'The certificate runs out within a week.',
  expected: ['certificate-expires-soon'],
  certificate: { names: ['mail.renewal.example'], validToDays: 6 },
});
