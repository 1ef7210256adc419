// One reply with two codes.
import { smtpFault } from './fault.ts';

export const smtpMixed = smtpFault({
  name: 'smtp-mixed',
  row: 'SMTP: mixed codes',
  answers: { EHLO: '250-mail\r\n550 AUTH PLAIN\r\n' },
  ends: 'protocol-error',
  findings: ['response-unreadable'],
});
