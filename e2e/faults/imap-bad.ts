// The server does not know what capabilities are.
import { imapFault } from './fault.ts';

export const imapBad = imapFault({
  name: 'imap-bad',
  row: 'IMAP: BAD',
  answers: { GREETING: '* OK\r\n', CAPABILITY: 'TAG BAD what\r\n' },
  ends: 'protocol-error',
  findings: ['response-unreadable'],
});
