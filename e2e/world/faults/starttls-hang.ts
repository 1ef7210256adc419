// The server agrees to TLS, and then says nothing more.
import { imap } from '../dialects.ts';
import { first, stays } from '../script-parts.ts';
import type { MailFault } from './fault.ts';

export const starttlsHang: MailFault = {
  name: 'starttls-hang',
  row: 'STARTTLS: hang after OK',
  doors: { 993: null, 143: imap({ STARTTLS: first('TAG OK begin\r\n', stays) }) },
  expect: { 143: 'stalled' },
  findings: ['response-stalled'],
};
