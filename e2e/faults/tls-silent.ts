// The handshake is never answered.

import type { MailFault } from './fault.ts';
import { silence } from './scripts/dialects.ts';

export const tlsSilent: MailFault = {
  name: 'tls-silent',
  row: 'TLS: stall',
  doors: { 993: silence },
  expect: { 993: 'stalled', 143: 'ready' },
  findings: ['response-stalled'],
};
