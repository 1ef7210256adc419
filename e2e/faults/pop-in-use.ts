// Another program has the mailbox open.
import { popFault } from './fault.ts';

export const popInUse = popFault({
  name: 'pop-in-use',
  row: 'POP3: IN-USE',
  answers: { AUTH: '-ERR [IN-USE] locked\r\n' },
  ends: 'ready',
  login: 'mailbox-locked',
  findings: ['mailbox-locked'],
  without: ['credentials-rejected'],
});
