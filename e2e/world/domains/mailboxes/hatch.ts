// Folders are listed and counted, but the inbox does not open, and the server does not say why.
import { mailDomain, ordinaryMailbox } from '../../practice-domain.ts';

const folders = ordinaryMailbox.folders.map((folder) => ({ ...folder, refusal: 'NO SELECT failed' }));
const mailbox = { ...ordinaryMailbox, folders };

export const hatch = mailDomain({
  domain: 'hatch.example',
  number: 443,
  story: 'The inbox does not open.',
  expected: ['mailbox-closed'],
  expectedWithoutPassword: [],
  doors: (doors) => ({ ...doors, 143: { ...doors[143], mailbox }, 993: { ...doors[993], mailbox } }),
});
