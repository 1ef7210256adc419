// A goodbye, and then an answer all the same.
import { loginFault } from './fault.ts';

export const loginByeStays = loginFault({
  name: 'login-bye-stays',
  row: 'IMAP: BYE at login',
  answers: { AUTHENTICATE: '* BYE later\r\nTAG NO [UNAVAILABLE] down\r\n' },
  login: 'backend-down',
  findings: ['authentication-backend-down'],
  without: ['credentials-rejected'],
});
