// The server cannot look the password up: that is no fault of the password.
import { loginFault } from './fault.ts';

export const loginUnavailable = loginFault({
  name: 'login-unavailable',
  row: 'IMAP: UNAVAILABLE',
  answers: { AUTHENTICATE: 'TAG NO [UNAVAILABLE] down\r\n' },
  login: 'backend-down',
  findings: ['authentication-backend-down'],
  without: ['credentials-rejected'],
});
