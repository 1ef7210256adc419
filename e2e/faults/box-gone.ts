// The login is accepted, and the server hangs up.

import { mailboxFault } from './fault.ts';
import { ends, first } from './scripts/script-parts.ts';

export const boxGone = mailboxFault({
  name: 'box-gone',
  row: 'IMAP: OK then close',
  answers: { AUTHENTICATE: first('TAG OK in\r\n', ends) },
  mailbox: 'unknown',
  findings: ['mailbox-closed'],
  without: ['credentials-rejected'],
});
