// Empty TLS records without end.

import type { MailFault } from './fault.ts';
import { flood, tlsRecord } from './scripts/script-parts.ts';

export const tlsFlood: MailFault = {
  name: 'tls-flood',
  row: 'TLS: record flood',
  bomb: true,
  doors: { 993: flood(tlsRecord(22, '').repeat(500)) },
  expect: { 993: 'tls-failed', 143: 'ready' },
  findings: ['tls-handshake-failed'],
};
