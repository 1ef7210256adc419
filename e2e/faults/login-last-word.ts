// A last word under no tag, and the end: it counts.

import { loginFault } from './fault.ts';
import { ends, first } from './scripts/script-parts.ts';

export const loginLastWord = loginFault({
  name: 'login-last-word',
  row: 'IMAP: BYE at login',
  answers: { AUTHENTICATE: first('* BAD internal server error\r\n', ends) },
  login: 'backend-down',
  findings: ['authentication-backend-down'],
  without: ['credentials-rejected'],
});
