// Untagged lines without end before the capabilities.

import { imapFault } from './fault.ts';
import { flood } from './scripts/script-parts.ts';

export const imapFlood = imapFault({
  name: 'imap-flood',
  row: 'IMAP: untagged flood',
  bomb: true,
  answers: { GREETING: '* OK\r\n', CAPABILITY: flood('* OK still\r\n'.repeat(200)) },
  ends: 'too-much-data',
  findings: ['response-unreadable'],
});
