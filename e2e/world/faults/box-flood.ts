// Folders without end.
import { flood } from '../script-parts.ts';
import { mailboxFault } from './fault.ts';

export const boxFlood = mailboxFault({
  name: 'box-flood',
  row: 'IMAP: untagged flood',
  bomb: true,
  answers: { LIST: flood('* LIST () "/" INBOX.folder\r\n'.repeat(200)) },
  mailbox: 'unknown',
});
