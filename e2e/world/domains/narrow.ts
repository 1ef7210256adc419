// The mailbox is 95 percent full.
import { mailDomain, ordinaryMailbox } from '../practice-domain.ts';

const mailbox = { ...ordinaryMailbox, quota: { usedKiB: 996_147, limitKiB: 1_048_576 } };

export const narrow = mailDomain({
  domain: 'narrow.example',
  number: 43,
  story: 'The mailbox is nearly full.',
  expected: ['mailbox-nearly-full'],
  expectedWithoutPassword: [],
  doors: (doors) => ({ ...doors, 143: { ...doors[143], mailbox }, 993: { ...doors[993], mailbox } }),
});
