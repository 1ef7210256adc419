// Exchange with a mailbox that cannot be reached: the login is accepted, and every command after it refused.
import { mailDomain } from '../../practice-domain.ts';

const stranded = { tersely: true, replies: { '*': 'BAD User is authenticated but not connected.' } };

export const foyer = mailDomain({
  domain: 'foyer.example',
  number: 442,
  story: 'The password is right, but the server cannot reach the mailbox.',
  expected: ['mailbox-closed'],
  expectedWithoutPassword: [],
  doors: (doors) => ({ ...doors, 143: { ...doors[143], ...stranded }, 993: { ...doors[993], ...stranded } }),
});
