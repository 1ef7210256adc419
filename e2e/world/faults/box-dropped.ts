// The login is accepted, and the connection breaks.
import { drops, first } from '../script-parts.ts';
import { mailboxFault } from './fault.ts';

export const boxDropped = mailboxFault({
  name: 'box-dropped',
  row: 'IMAP: OK then close',
  answers: { AUTHENTICATE: first('TAG OK in\r\n', drops) },
  mailbox: 'unknown',
  findings: ['mailbox-closed'],
  without: ['credentials-rejected'],
});
