// The login is accepted, and the server takes its leave with a reason.
import { ends, first } from '../script-parts.ts';
import { mailboxFault } from './fault.ts';

export const boxBye = mailboxFault({
  name: 'box-bye',
  answers: { AUTHENTICATE: first('TAG OK in\r\n* BYE over and out\r\n', ends) },
  mailbox: 'observed',
  findings: ['mailbox-closed'],
  without: ['credentials-rejected'],
});
