// A literal of four gigabytes among the capabilities.

import { imapFault } from './fault.ts';
import { chunk, first } from './scripts/script-parts.ts';

export const imapVastLiteral = imapFault({
  name: 'imap-vast-literal',
  row: 'IMAP: 4 GB literal',
  bomb: true,
  answers: { GREETING: '* OK\r\n', CAPABILITY: first('* CAPABILITY {4294967296}\r\n', (c) => c.flood(chunk)) },
  ends: 'too-much-data',
  findings: ['response-unreadable'],
});
