// Lines that end with LF alone are read all the same.
import { smtpFault } from './fault.ts';

export const smtpBareLf = smtpFault({
  name: 'smtp-bare-lf',
  row: 'SMTP: bare LF',
  answers: { EHLO: '250-mail\n250 AUTH PLAIN\n' },
  ends: 'ready',
  harmless: true,
});
