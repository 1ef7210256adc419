// A server so old that it does not know EHLO.
import { smtpFault } from './fault.ts';

export const smtpEhloUnknown = smtpFault({
  name: 'smtp-ehlo-unknown',
  answers: { EHLO: '502 5.5.2 Error: command not recognized\r\n' },
  ends: 'ready',
});
