// The junk folder took in mail yesterday.
import { mailDomain, ordinaryMailbox } from '../practice-domain.ts';

const mailbox = {
  ...ordinaryMailbox,
  folders: ordinaryMailbox.folders.map((folder) =>
    folder.path === 'Junk' ? { ...folder, messages: 3, unseen: 3, newestDaysAgo: 1 } : folder,
  ),
};

export const sieve = mailDomain({
  domain: 'sieve.example',
  number: 203,
  story: 'Some mail lies in the junk folder.',
  expected: ['mail-in-junk'],
  expectedWithoutPassword: [],
  doors: (doors) => ({ ...doors, 143: { ...doors[143], mailbox }, 993: { ...doors[993], mailbox } }),
});
