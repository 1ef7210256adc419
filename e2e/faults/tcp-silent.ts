// The connection stands, and nobody says a word.

import type { MailFault } from './fault.ts';
import { silence } from './scripts/dialects.ts';

export const tcpSilent: MailFault = {
  name: 'tcp-silent',
  row: 'TCP: accept and silence',
  doors: { 143: silence, 110: silence, 587: silence },
  expect: { 143: 'greeting-timeout', 587: 'greeting-timeout', 993: 'ready', 465: 'ready' },
};
