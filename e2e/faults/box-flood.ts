// Folders without end.

import { mailboxFault } from './fault.ts';
import { flood } from './scripts/script-parts.ts';

export const boxFlood = mailboxFault({
  name: 'box-flood',
  row: 'IMAP: untagged flood',
  bomb: true,
  answers: { LIST: flood('* LIST () "/" INBOX.folder\r\n'.repeat(200)) },
  mailbox: 'unknown',
});
