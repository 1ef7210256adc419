// Nothing listens at the IMAP ports.
import type { MailFault } from './fault.ts';

export const tcpClosed: MailFault = {
  name: 'tcp-closed',
  row: 'TCP: RST',
  doors: { 993: null, 143: null },
  expect: { 993: 'refused', 143: 'refused', 465: 'ready' },
  findings: ['imap-unavailable'],
  without: ['connection-hung-up'],
};
