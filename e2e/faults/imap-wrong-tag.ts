// The capabilities are answered under a tag that we never used.
import { imapFault } from './fault.ts';

export const imapWrongTag = imapFault({
  name: 'imap-wrong-tag',
  row: 'IMAP: wrong tag',
  answers: { GREETING: '* OK\r\n', CAPABILITY: 'X9 OK done\r\n' },
  ends: 'protocol-error',
  findings: ['response-unreadable'],
});
