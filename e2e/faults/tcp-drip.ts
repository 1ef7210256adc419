// The greeting comes one byte a second, in clear.
import type { MailFault } from './fault.ts';

export const tcpDrip: MailFault = {
  name: 'tcp-drip',
  row: 'TCP: 1 byte a second',
  doors: { 143: (c) => c.drip('* OK ready in a while\r\n') },
  expect: { 143: 'greeting-timeout', 993: 'ready' },
};
