// The mailbox is full to the last KiB.
import { mailDomain, ordinaryMailbox } from '../practice-domain.ts';

const mailbox = { ...ordinaryMailbox, quota: { usedKiB: 1_048_576, limitKiB: 1_048_576 } };

export const brimful = mailDomain({
  domain: 'brimful.example',
  number: 10,
  story: 'The mailbox is full.',
  expected: ['mailbox-full'],
  expectedWithoutPassword: [],
  doors: (doors) => ({ ...doors, 143: { ...doors[143], mailbox }, 993: { ...doors[993], mailbox } }),
});
