// The server greets, closes its own half, and goes on listening.

import type { MailFault } from './fault.ts';
import { first, halfClosed } from './scripts/script-parts.ts';

export const tcpHalfClose: MailFault = {
  name: 'tcp-half-close',
  row: 'TCP: half-close',
  doors: { 143: first('* OK [CAPABILITY IMAP4rev1 STARTTLS] hi\r\n', halfClosed) },
  expect: { 143: 'hung-up', 993: 'ready' },
};
