// The server for sending wants no visitors.
import { smtpFault } from './fault.ts';

export const smtp554 = smtpFault({
  name: 'smtp-554',
  row: 'SMTP: 554',
  answers: { GREETING: '554 go away\r\n' },
  ends: 'greeting-refused',
});
