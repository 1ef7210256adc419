// STARTTLS only, and something on the way adds unencrypted words behind the server's OK.
import { mailDomain } from '../practice-domain.ts';

export const tampered = mailDomain({
  domain: 'tampered.example',
  number: 34,
  story: 'Something tampers with the start of encryption.',
  expected: ['starttls-injection'],
  doors: ({ 25: mx, 143: imap, 465: submission }) => ({
    25: mx,
    143: { ...imap, starttls: 'injecting' },
    465: submission,
  }),
});
