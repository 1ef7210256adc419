// The server offers a login in clear and no TLS: the password stays with us.

import type { MailFault } from './fault.ts';
import { imap } from './scripts/dialects.ts';

export const starttlsAbsent: MailFault = {
  name: 'starttls-absent',
  row: 'STARTTLS: absent',
  doors: { 993: null, 143: imap({ GREETING: '* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] hi\r\n' }) },
  expect: { 143: 'starttls-missing', 993: 'refused' },
  findings: ['starttls-missing'],
};
