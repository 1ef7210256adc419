// STARTTLS only, and something on the way adds unencrypted words behind the server's OK.
import { mailDomain } from '../practice-domain.ts';

const starttls = 'injecting';

export const tampered = mailDomain({
  domain: 'tampered.example',
  number: 34,
  story: 'Something tampers with the start of encryption.',
  expected: ['starttls-injection'],
  doors: ({ 25: mx, 110: pop3, 143: imap, 465: submission }) => ({
    25: mx,
    110: { ...pop3, starttls },
    143: { ...imap, starttls },
    465: submission,
  }),
});
