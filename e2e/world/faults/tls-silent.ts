// The handshake is never answered.
import { silence } from '../dialects.ts';
import type { MailFault } from './fault.ts';

export const tlsSilent: MailFault = {
  name: 'tls-silent',
  row: 'TLS: stall',
  doors: { 993: silence },
  expect: { 993: 'stalled', 143: 'ready' },
  findings: ['response-stalled'],
};
