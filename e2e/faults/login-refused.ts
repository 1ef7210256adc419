// The password is wrong, and the server says so.
import { loginFault } from './fault.ts';

export const loginRefused = loginFault({
  name: 'login-refused',
  row: 'IMAP: AUTHENTICATIONFAILED',
  answers: { AUTHENTICATE: 'TAG NO [AUTHENTICATIONFAILED] no\r\n' },
  login: 'rejected',
  findings: ['credentials-rejected'],
});
