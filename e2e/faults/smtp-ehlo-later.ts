// The server is too busy, and says so only to EHLO.
import { smtpFault } from './fault.ts';

export const smtpEhloLater = smtpFault({
  name: 'smtp-ehlo-later',
  answers: { EHLO: '421 4.3.2 Try again later\r\n' },
  ends: 'greeting-refused',
});
