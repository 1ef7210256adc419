// The login is accepted, and the server will not list the folders.
import { mailboxFault } from './fault.ts';

export const boxRefused = mailboxFault({
  name: 'box-refused',
  answers: { LIST: 'TAG NO [UNAVAILABLE] storage offline\r\n' },
  mailbox: 'observed',
  findings: ['mailbox-closed'],
  without: ['credentials-rejected'],
});
