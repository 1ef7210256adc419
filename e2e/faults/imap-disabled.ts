// No login is offered inside TLS: none is tried.
import { imapFault } from './fault.ts';

export const imapDisabled = imapFault({
  name: 'imap-disabled',
  row: 'IMAP: LOGINDISABLED',
  answers: { GREETING: '* OK [CAPABILITY IMAP4rev1 LOGINDISABLED] ready\r\n' },
  ends: 'ready',
  without: ['credentials-rejected', 'authentication-not-offered'],
});
