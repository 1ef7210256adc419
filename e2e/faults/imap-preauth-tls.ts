// The server says that we are logged in already, inside TLS: a password would be sent for nothing.
import { imapFault } from './fault.ts';

export const imapPreauthTls = imapFault({
  name: 'imap-preauth-tls',
  row: 'STARTTLS: PREAUTH',
  answers: { GREETING: '* PREAUTH [CAPABILITY IMAP4rev1 AUTH=PLAIN] hello\r\n' },
  ends: 'preauthenticated',
});
