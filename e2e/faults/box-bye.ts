// The login is accepted, and the server takes its leave with a reason.

import { mailboxFault } from './fault.ts';
import { ends, first } from './scripts/script-parts.ts';

export const boxBye = mailboxFault({
  name: 'box-bye',
  answers: { AUTHENTICATE: first('TAG OK in\r\n* BYE over and out\r\n', ends) },
  mailbox: 'observed',
  findings: ['mailbox-closed'],
  without: ['credentials-rejected'],
});
