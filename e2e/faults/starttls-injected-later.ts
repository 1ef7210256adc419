// An answer in clear behind the OK, a moment later.

import type { MailFault } from './fault.ts';
import { imap } from './scripts/dialects.ts';
import { after, first, stays } from './scripts/script-parts.ts';

export const starttlsInjectedLater: MailFault = {
  name: 'starttls-injected-later',
  row: 'STARTTLS: bytes after OK',
  doors: { 993: null, 143: imap({ STARTTLS: first('TAG OK begin\r\n', after(30, first('M3 OK in\r\n', stays))) }) },
  expect: { 143: 'starttls-injection' },
  findings: ['starttls-injection'],
};
