// Every session ends without the goodbye of TLS: many servers do that, and nobody is harmed.

import type { MailFault } from './fault.ts';
import { imap, pop3, smtp, tls } from './scripts/dialects.ts';

export const tlsNoGoodbye: MailFault = {
  name: 'tls-no-goodbye',
  row: 'TLS: no close_notify',
  doors: {
    993: tls(imap({ LOGOUT: async (c) => c.drop() })),
    465: tls(smtp({ QUIT: async (c) => c.drop() })),
    995: tls(pop3({ QUIT: async (c) => c.drop() })),
  },
  expect: { 993: 'ready', 465: 'ready', 995: 'ready' },
  logins: { 993: 'accepted', 465: 'accepted', 995: 'accepted' },
  mailbox: 'observed',
  harmless: true,
};
