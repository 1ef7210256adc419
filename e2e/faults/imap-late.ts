// The greeting comes at the last moment: slow, and yet it works.

import { imapFault } from './fault.ts';
import { after } from './scripts/script-parts.ts';

export const imapLate = imapFault({
  name: 'imap-late',
  row: 'TCP: greeting at 4.9 s',
  answers: { GREETING: after(4_900, (c) => c.write('* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] at last\r\n')) },
  ends: 'ready',
  findings: ['greeting-slow'],
});
