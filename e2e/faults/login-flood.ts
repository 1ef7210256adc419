// Untagged lines without end in answer to the login.

import { loginFault } from './fault.ts';
import { flood } from './scripts/script-parts.ts';

export const loginFlood = loginFault({
  name: 'login-flood',
  row: 'IMAP: untagged flood',
  bomb: true,
  answers: { AUTHENTICATE: flood('* OK wait\r\n'.repeat(200)) },
  login: 'unproven',
  findings: ['login-unproven'],
  without: ['credentials-rejected'],
});
