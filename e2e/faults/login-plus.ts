// Requests to go on, without end, in answer to the login.

import { loginFault } from './fault.ts';
import { flood } from './scripts/script-parts.ts';

export const loginPlus = loginFault({
  name: 'login-plus',
  row: 'IMAP: endless +',
  bomb: true,
  answers: { AUTHENTICATE: flood('+ go on\r\n'.repeat(200)) },
  login: 'unproven',
  findings: ['login-unproven'],
  without: ['credentials-rejected'],
});
