// The server reads which name is asked for, and closes.

import type { MailFault } from './fault.ts';
import { after, drops } from './scripts/script-parts.ts';

export const tlsClosedAfterHello: MailFault = {
  name: 'tls-closed-after-hello',
  row: 'TLS: closed after SNI',
  doors: { 993: after(300, drops) },
  expect: { 993: 'hung-up', 143: 'ready' },
};
