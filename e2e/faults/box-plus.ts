// Requests to go on, without end, in answer to the folder list.

import { mailboxFault } from './fault.ts';
import { flood } from './scripts/script-parts.ts';

export const boxPlus = mailboxFault({
  name: 'box-plus',
  row: 'IMAP: endless +',
  bomb: true,
  answers: { LIST: flood('+ go on\r\n'.repeat(200)) },
  mailbox: 'unknown',
});
