// The login is accepted under a tag that we never used: that proves nothing.
import { loginFault } from './fault.ts';

export const loginWrongTag = loginFault({
  name: 'login-wrong-tag',
  row: 'IMAP: wrong tag',
  answers: { AUTHENTICATE: 'X9 OK in\r\n' },
  login: 'unproven',
  findings: ['login-unproven'],
  without: ['credentials-rejected'],
});
