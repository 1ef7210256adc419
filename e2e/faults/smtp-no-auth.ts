// No login is offered inside TLS.
import { smtpFault } from './fault.ts';

export const smtpNoAuth = smtpFault({
  name: 'smtp-no-auth',
  row: 'SMTP: no AUTH',
  answers: { EHLO: '250 mail\r\n' },
  ends: 'ready',
});
