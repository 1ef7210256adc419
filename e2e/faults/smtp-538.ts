// The server takes an encrypted line for an open one.
import { smtpFault } from './fault.ts';

export const smtp538 = smtpFault({
  name: 'smtp-538',
  row: 'SMTP: 538',
  answers: { AUTH: '538 5.7.11 encrypt\r\n' },
  ends: 'ready',
  login: 'needs-tls',
  findings: ['authentication-needs-tls'],
  without: ['credentials-rejected'],
});
