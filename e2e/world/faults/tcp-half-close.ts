// The server greets, closes its own half, and goes on listening.
import { first, halfClosed } from '../script-parts.ts';
import type { MailFault } from './fault.ts';

export const tcpHalfClose: MailFault = {
  name: 'tcp-half-close',
  row: 'TCP: half-close',
  doors: { 143: first('* OK [CAPABILITY IMAP4rev1 STARTTLS] hi\r\n', halfClosed) },
  expect: { 143: 'hung-up', 993: 'ready' },
};
