// The server hangs up at once, as after a ban or at a limit.
import type { MailFault } from './fault.ts';

export const tcpFin: MailFault = {
  name: 'tcp-fin',
  row: 'TCP: accept and FIN',
  doors: { 993: async (c) => c.end(), 143: async (c) => c.end() },
  expect: { 993: 'hung-up', 143: 'hung-up' },
  findings: ['connection-hung-up'],
};
