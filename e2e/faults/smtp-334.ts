// Requests to go on, without end, in answer to the login.

import { smtpFault } from './fault.ts';
import { flood } from './scripts/script-parts.ts';

export const smtp334 = smtpFault({
  name: 'smtp-334',
  bomb: true,
  answers: { AUTH: flood('334 \r\n'.repeat(200)) },
  ends: 'ready',
  login: 'unproven',
  findings: ['login-unproven'],
  without: ['credentials-rejected'],
});
