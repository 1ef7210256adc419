// Bytes of no protocol: without a line end, and in lines without end.

import type { MailFault } from './fault.ts';
import { tls } from './scripts/dialects.ts';
import { first, flood, stays } from './scripts/script-parts.ts';

export const noise: MailFault = {
  name: 'noise',
  bomb: true,
  doors: { 993: tls(first('a'.repeat(100), stays)), 465: tls(flood(`${'a'.repeat(100)}\r\n`)) },
  expect: { 993: 'greeting-timeout', 465: 'other-protocol' },
  findings: ['greeting-missing', 'protocol-unexpected'],
};
