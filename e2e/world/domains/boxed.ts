// All folders lie below INBOX, as Courier and cPanel arrange them.
import { mailDomain, ordinaryMailbox } from '../practice-domain.ts';

const mailbox = {
  ...ordinaryMailbox,
  delimiter: '.',
  namespacePrefix: 'INBOX.',
  folders: ordinaryMailbox.folders.map((folder) =>
    folder.path === 'INBOX' ? folder : { ...folder, path: `INBOX.${folder.path}` },
  ),
};

export const boxed = mailDomain({
  domain: 'boxed.example',
  number: 35,
  story: 'All folders lie below the inbox.',
  expected: ['namespace-prefix'],
  expectedWithoutPassword: [],
  doors: (doors) => ({ ...doors, 143: { ...doors[143], mailbox }, 993: { ...doors[993], mailbox } }),
});
