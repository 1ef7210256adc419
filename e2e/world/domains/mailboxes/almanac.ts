// Healthy, and as easy to find as can be, on a server that counts each folder only when asked for it (Courier).
import { mailDomain, ordinaryMailbox } from '../../practice-domain.ts';
import { wellPublished } from '../../well-published.ts';

const seasons = ['Spring', 'Summer', 'Autumn', 'Winter'].map((path) => ({ path, messages: 20 }));
const counting = {
  mailbox: { ...ordinaryMailbox, folders: [...ordinaryMailbox.folders, ...seasons] },
  capabilitiesAfterLogin: ['NAMESPACE', 'QUOTA', 'IDLE', 'CHILDREN'],
};

export const almanac = mailDomain({
  domain: 'almanac.example',
  number: 447,
  story: 'Everything works, on an older server.',
  ...wellPublished('almanac.example', 447),
  doors: (doors) => ({ ...doors, 143: { ...doors[143], ...counting }, 993: { ...doors[993], ...counting } }),
});
