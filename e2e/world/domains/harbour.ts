// Healthy enough: the server speaks TLS only after STARTTLS, on 143, 110 and 587.
import { mailDomain } from '../practice-domain.ts';

export const harbour = mailDomain({
  domain: 'harbour.example',
  number: 3,
  story: 'Works, but only by STARTTLS on the older ports.',
  expected: ['tls-implicit-missing'],
  certificate: { names: ['mail.harbour.example'], issuer: 'intermediate' },
  doors: ({ 25: mx, 110: pop3, 143: imap, 587: submission }) => ({ 25: mx, 110: pop3, 143: imap, 587: submission }),
});
