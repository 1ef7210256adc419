// A greeting of ten megabytes.
import { chunk, first } from '../script-parts.ts';
import { imapFault } from './fault.ts';

export const imapLongLine = imapFault({
  name: 'imap-long-line',
  row: 'IMAP: 10 MB line',
  bomb: true,
  answers: { GREETING: first('* OK ', (c) => c.flood(chunk, 1e7)) },
  ends: 'too-much-data',
  findings: ['response-unreadable'],
});
