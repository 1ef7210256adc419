// A firewall drops what knocks at the IMAP ports: nothing answers, and that is not a closed port.
import type { MailFault } from './fault.ts';

export const tcpFiltered: MailFault = {
  name: 'tcp-filtered',
  row: 'TCP: SYN dropped',
  doors: { 993: 'filtered', 143: 'filtered' },
  expect: { 993: 'timeout', 143: 'timeout', 465: 'ready' },
  findings: ['port-timeout'],
  without: ['connection-hung-up', 'imap-unavailable'],
};
