// The login is called bad grammar: that proves nothing about the password.
import { loginFault } from './fault.ts';

export const loginBad = loginFault({
  name: 'login-bad',
  row: 'IMAP: BAD',
  answers: { AUTHENTICATE: 'TAG BAD what\r\n' },
  login: 'unproven',
  findings: ['login-unproven'],
  without: ['credentials-rejected'],
});
