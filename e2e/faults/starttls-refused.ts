// TLS is offered, and refused when asked for.

import type { MailFault } from './fault.ts';
import { imap, pop3, smtp } from './scripts/dialects.ts';

export const starttlsRefused: MailFault = {
  name: 'starttls-refused',
  row: 'STARTTLS: offered then refused',
  doors: {
    993: null,
    143: imap({ STARTTLS: 'TAG NO not now\r\n' }),
    587: smtp({ STARTTLS: '454 not now\r\n' }),
    110: pop3({ STLS: '-ERR not now\r\n' }),
  },
  expect: { 143: 'starttls-refused', 587: 'starttls-refused', 110: 'starttls-refused' },
  findings: ['starttls-refused'],
};
