// The IMAP server greets with a refusal: from our address, no further connection is let in.
import { mailDomain } from '../../practice-domain.ts';

const greeting = 'BYE Maximum number of connections from your IP exceeded';

export const platform = mailDomain({
  domain: 'platform.example',
  number: 452,
  story: 'The server lets no more connections in from one address.',
  expected: ['greeting-refused'],
  doors: (doors) => ({ ...doors, 143: { ...doors[143], greeting }, 993: { ...doors[993], greeting } }),
});
