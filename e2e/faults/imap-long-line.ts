// A greeting of ten megabytes.

import { imapFault } from './fault.ts';
import { chunk, first } from './scripts/script-parts.ts';

export const imapLongLine = imapFault({
  name: 'imap-long-line',
  row: 'IMAP: 10 MB line',
  bomb: true,
  answers: { GREETING: first('* OK ', (c) => c.flood(chunk, 1e7)) },
  ends: 'too-much-data',
  findings: ['response-unreadable'],
});
