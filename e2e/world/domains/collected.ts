// A computer collects all mail by POP and leaves none on the server.
import { mailDomain, ordinaryMailbox } from '../practice-domain.ts';

const mailbox = {
  ...ordinaryMailbox,
  folders: ordinaryMailbox.folders.map((folder) =>
    folder.path === 'INBOX' ? { ...folder, messages: 0, unseen: 0, uidNext: 2401 } : { ...folder, messages: 2 },
  ),
};

export const collected = mailDomain({
  domain: 'collected.example',
  number: 207,
  story: 'Mail comes in, and a computer takes it all away.',
  expected: ['pop-deletes-mail'],
  expectedWithoutPassword: [],
  doors: (doors) => ({
    ...doors,
    110: { ...doors[110], messages: 0 },
    143: { ...doors[143], mailbox },
    993: { ...doors[993], mailbox },
    995: { ...doors[995], messages: 0 },
  }),
});
