// Requests to go on, without end, before any login.

import { imapFault } from './fault.ts';
import { flood } from './scripts/script-parts.ts';

export const imapPlus = imapFault({
  name: 'imap-plus',
  row: 'IMAP: endless +',
  bomb: true,
  answers: { GREETING: '* OK\r\n', CAPABILITY: flood('+ go\r\n'.repeat(200)) },
  ends: 'protocol-error',
  findings: ['response-unreadable'],
});
