// IMAP says goodbye instead of a greeting, on both ports; POP works, and is no way out.
import { mailDomain } from '../../practice-domain.ts';

const greeting = 'BYE Temporary problem, please try again later';

export const siesta = mailDomain({
  domain: 'siesta.example',
  number: 491,
  story: 'The IMAP server turns everybody away.',
  expected: ['greeting-refused'],
  doors: (doors) => ({ ...doors, 143: { ...doors[143], greeting }, 993: { ...doors[993], greeting } }),
});
