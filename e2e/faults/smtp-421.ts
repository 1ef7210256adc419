// The server for sending is too busy.
import { smtpFault } from './fault.ts';

export const smtp421 = smtpFault({
  name: 'smtp-421',
  row: 'SMTP: 421',
  answers: { GREETING: '421 too busy\r\n' },
  ends: 'greeting-refused',
});
