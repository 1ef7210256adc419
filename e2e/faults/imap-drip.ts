// The greeting comes one byte a second, inside TLS.
import { imapFault } from './fault.ts';

export const imapDrip = imapFault({
  name: 'imap-drip',
  row: 'TCP: 1 byte a second',
  answers: { GREETING: (c) => c.drip('* OK ready when you are\r\n') },
  ends: 'greeting-timeout',
  findings: ['greeting-missing'],
});
