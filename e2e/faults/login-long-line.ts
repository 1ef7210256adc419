// The login is answered with a line of ten megabytes.

import { loginFault } from './fault.ts';
import { chunk, flood } from './scripts/script-parts.ts';

export const loginLongLine = loginFault({
  name: 'login-long-line',
  row: 'IMAP: 10 MB line',
  bomb: true,
  answers: { AUTHENTICATE: flood(chunk, 1e7) },
  login: 'unproven',
  findings: ['login-unproven'],
  without: ['credentials-rejected'],
});
