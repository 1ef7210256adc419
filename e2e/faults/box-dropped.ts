// The login is accepted, and the connection breaks.

import { mailboxFault } from './fault.ts';
import { drops, first } from './scripts/script-parts.ts';

export const boxDropped = mailboxFault({
  name: 'box-dropped',
  row: 'IMAP: OK then close',
  answers: { AUTHENTICATE: first('TAG OK in\r\n', drops) },
  mailbox: 'unknown',
  findings: ['mailbox-closed'],
  without: ['credentials-rejected'],
});
