// The port for TLS speaks in clear.

import type { MailFault } from './fault.ts';
import { imap } from './scripts/dialects.ts';

export const tlsPlaintext: MailFault = {
  name: 'tls-plaintext',
  row: 'TLS: plaintext on 993',
  doors: { 993: imap() },
  expect: { 993: 'plaintext-on-tls-port', 143: 'ready' },
  findings: ['tls-mode-mismatch'],
};
