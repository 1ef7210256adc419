// The server wants a password made for the app.
import { smtpFault } from './fault.ts';

export const smtp534 = smtpFault({
  name: 'smtp-534',
  row: 'SMTP: 534',
  answers: { AUTH: '534 5.7.9 app password\r\n' },
  ends: 'ready',
  login: 'app-password-required',
  findings: ['app-password-required'],
});
