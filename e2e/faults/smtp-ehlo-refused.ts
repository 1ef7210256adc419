// The server refuses the visitor only when he gives his name.
import { smtpFault } from './fault.ts';

export const smtpEhloRefused = smtpFault({
  name: 'smtp-ehlo-refused',
  answers: { EHLO: '550 5.7.1 Your address is blocked\r\n' },
  ends: 'greeting-refused',
});
