// The server says that we are logged in already, in clear: TLS is not to be had any more.

import type { MailFault } from './fault.ts';
import { imap } from './scripts/dialects.ts';

export const imapPreauth: MailFault = {
  name: 'imap-preauth',
  row: 'STARTTLS: PREAUTH',
  doors: { 993: null, 143: imap({ GREETING: '* PREAUTH [CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN] hi\r\n' }) },
  expect: { 143: 'preauthenticated' },
  findings: ['connection-preauthenticated'],
};
