// A goodbye, and then neither an answer nor the end.
import { loginFault } from './fault.ts';

export const loginByeLingers = loginFault({
  name: 'login-bye-lingers',
  row: 'IMAP: BYE at login',
  answers: { AUTHENTICATE: '* BYE later\r\n' },
  login: 'unproven',
  findings: ['login-unproven'],
  without: ['credentials-rejected'],
});
