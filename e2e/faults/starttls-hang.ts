// The server agrees to TLS, and then says nothing more.

import type { MailFault } from './fault.ts';
import { imap } from './scripts/dialects.ts';
import { first, stays } from './scripts/script-parts.ts';

export const starttlsHang: MailFault = {
  name: 'starttls-hang',
  row: 'STARTTLS: hang after OK',
  doors: { 993: null, 143: imap({ STARTTLS: first('TAG OK begin\r\n', stays) }) },
  expect: { 143: 'stalled' },
  findings: ['response-stalled'],
};
