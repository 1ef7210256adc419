// The server greets at once; then each byte takes a second.
import { imapFault } from './fault.ts';

export const imapDripLater = imapFault({
  name: 'imap-drip-later',
  row: 'TCP: slow after greeting',
  answers: { GREETING: '* OK\r\n', CAPABILITY: (c) => c.drip('* CAPABILITY IMAP4rev1 ID\r\n') },
  ends: 'stalled',
  findings: ['response-stalled'],
});
