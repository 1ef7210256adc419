// The handshake ends with an alert: handshake_failure.
import type { MailFault } from './fault.ts';

export const tlsAlert: MailFault = {
  name: 'tls-alert',
  row: 'TLS: alert',
  doors: { 993: (c) => c.write('\x15\x03\x03\x00\x02\x02\x28') },
  expect: { 993: 'tls-failed', 143: 'ready' },
  findings: ['tls-handshake-failed'],
};
