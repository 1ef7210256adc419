// The server cannot look the password up.
import { smtpFault } from './fault.ts';

export const smtp454 = smtpFault({
  name: 'smtp-454',
  row: 'SMTP: 454',
  answers: { AUTH: '454 4.7.0 later\r\n' },
  ends: 'ready',
  login: 'backend-down',
  findings: ['authentication-backend-down'],
  without: ['credentials-rejected'],
});
