// A megabyte of capabilities.

import { imapFault } from './fault.ts';
import { first } from './scripts/script-parts.ts';

export const imapLongCapability = imapFault({
  name: 'imap-long-capability',
  row: 'IMAP: 1 MB CAPABILITY',
  bomb: true,
  answers: { GREETING: '* OK\r\n', CAPABILITY: first('* CAPABILITY', (c) => c.flood(' X-WORD'.repeat(9_000), 1e6)) },
  ends: 'too-much-data',
  findings: ['response-unreadable'],
});
