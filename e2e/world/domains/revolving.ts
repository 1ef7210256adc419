// The IMAP server says OK to the login and hangs up.
import { mailDomain } from '../practice-domain.ts';

export const revolving = mailDomain({
  domain: 'revolving.example',
  number: 206,
  story: 'The server lets people in and then hangs up.',
  expected: ['mailbox-closed'],
  expectedWithoutPassword: [],
  doors: (doors) => ({
    ...doors,
    143: { ...doors[143], hangsUpAfterLogin: true },
    993: { ...doors[993], hangsUpAfterLogin: true },
  }),
});
