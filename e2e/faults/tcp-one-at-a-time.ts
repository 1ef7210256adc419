// The server takes one connection from one address; every further one is reset.

import type { MailFault } from './fault.ts';
import { imap, tls } from './scripts/dialects.ts';
import { after } from './scripts/script-parts.ts';

const resets = after(100, (client) => client.reset());

export const tcpOneAtATime: MailFault = {
  name: 'tcp-one-at-a-time',
  row: 'TCP: second connection refused',
  doors: { 993: tls(imap()), 143: resets, 465: resets, 587: resets, 995: resets, 110: resets },
  expect: { 993: 'ready', 465: 'hung-up', 587: 'reset' },
  logins: { 993: 'accepted' },
  findings: ['connection-hung-up'],
  without: ['credentials-rejected'],
};
