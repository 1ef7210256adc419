// The port for STARTTLS waits for TLS at once.

import type { MailFault } from './fault.ts';
import { imap, tls } from './scripts/dialects.ts';

export const tlsOn143: MailFault = {
  name: 'tls-on-143',
  row: 'TLS: implicit TLS on 143',
  doors: { 143: tls(imap()) },
  expect: { 143: 'tls-on-starttls-port', 993: 'ready' },
  findings: ['tls-mode-mismatch'],
};
