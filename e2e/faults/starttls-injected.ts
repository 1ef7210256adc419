// An answer in clear behind the OK, in one packet with it (CVE-2011-0411).

import type { MailFault } from './fault.ts';
import { imap, injecting, pop3, smtp } from './scripts/dialects.ts';

export const starttlsInjected: MailFault = {
  name: 'starttls-injected',
  row: 'STARTTLS: bytes after OK',
  doors: {
    993: null,
    143: imap({ STARTTLS: injecting('TAG OK begin', 'M3 OK in\r\n') }),
    587: smtp({ STARTTLS: injecting('220 begin', '250 AUTH PLAIN\r\n') }),
    110: pop3({ STLS: injecting('+OK begin', '+OK in\r\n') }),
  },
  expect: { 143: 'starttls-injection', 587: 'starttls-injection', 110: 'starttls-injection' },
  findings: ['starttls-injection'],
};
