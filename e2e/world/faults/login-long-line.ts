// The login is answered with a line of ten megabytes.
import { chunk, flood } from '../script-parts.ts';
import { loginFault } from './fault.ts';

export const loginLongLine = loginFault({
  name: 'login-long-line',
  row: 'IMAP: 10 MB line',
  bomb: true,
  answers: { AUTHENTICATE: flood(chunk, 1e7) },
  login: 'unproven',
  findings: ['login-unproven'],
  without: ['credentials-rejected'],
});
