// The password ran out and has to be changed.
import { mailDomain } from '../practice-domain.ts';

export const lapsed = mailDomain({
  domain: 'lapsed.example',
  number: 46,
  story: 'The password has expired.',
  expected: ['password-expired'],
  expectedWithoutPassword: [],
  account: { replies: { imap: 'NO [EXPIRED] Password expired.', pop3: '-ERR [AUTH] Password expired.' } },
});
