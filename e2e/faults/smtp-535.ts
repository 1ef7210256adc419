// The password is wrong, for sending alone.
import { smtpFault } from './fault.ts';

export const smtp535 = smtpFault({
  name: 'smtp-535',
  row: 'SMTP: 535',
  answers: { AUTH: '535 5.7.8 no\r\n' },
  ends: 'ready',
  login: 'rejected',
  findings: ['credentials-rejected'],
});
