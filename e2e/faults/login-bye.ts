// The login is answered with a goodbye and the end.

import { loginFault } from './fault.ts';
import { ends, first } from './scripts/script-parts.ts';

export const loginBye = loginFault({
  name: 'login-bye',
  row: 'IMAP: BYE at login',
  answers: { AUTHENTICATE: first('* BYE later\r\n', ends) },
  login: 'unproven',
  findings: ['login-unproven'],
  without: ['credentials-rejected'],
});
