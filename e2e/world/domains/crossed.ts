// Port 993 speaks without encryption, as if it were 143.
import { mailDomain } from '../practice-domain.ts';

export const crossed = mailDomain({
  domain: 'crossed.example',
  number: 55,
  story: 'A port that should be encrypted is not.',
  expected: ['tls-mode-mismatch'],
  doors: ({ 993: imap, ...doors }) => ({ ...doors, 993: { ...imap, security: 'none' } }),
});
