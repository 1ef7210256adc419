// No encryption anywhere: only the old ports, without STARTTLS.
import { mailDomain } from '../practice-domain.ts';

const plain = { starttls: 'absent', plaintextLogin: true } as const;

export const bare = mailDomain({
  domain: 'bare.example',
  number: 56,
  story: 'The server offers no encryption at all.',
  expected: ['plaintext-login-offered', 'starttls-missing'],
  doors: ({ 25: mx, 110: pop3, 143: imap, 587: submission }) => ({
    25: mx,
    110: { ...pop3, ...plain },
    143: { ...imap, ...plain },
    587: { ...submission, ...plain },
  }),
});
