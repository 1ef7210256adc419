// The index of the inbox is damaged: the server counts its messages and cannot open it.
import { mailDomain, ordinaryMailbox } from '../practice-domain.ts';

const refusal = 'NO [SERVERBUG] Internal error occurred. Refer to server log for more information.';
const mailbox = {
  ...ordinaryMailbox,
  folders: ordinaryMailbox.folders.map((folder) => (folder.path === 'INBOX' ? { ...folder, refusal } : folder)),
};

export const cracked = mailDomain({
  domain: 'cracked.example',
  number: 209,
  story: 'The server cannot open the inbox.',
  expected: ['mailbox-corrupt'],
  expectedWithoutPassword: [],
  doors: (doors) => ({ ...doors, 143: { ...doors[143], mailbox }, 993: { ...doors[993], mailbox } }),
});
