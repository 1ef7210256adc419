// A literal of four gigabytes among the capabilities.
import { chunk, first } from '../script-parts.ts';
import { imapFault } from './fault.ts';

export const imapVastLiteral = imapFault({
  name: 'imap-vast-literal',
  row: 'IMAP: 4 GB literal',
  bomb: true,
  answers: { GREETING: '* OK\r\n', CAPABILITY: first('* CAPABILITY {4294967296}\r\n', (c) => c.flood(chunk)) },
  ends: 'too-much-data',
  findings: ['response-unreadable'],
});
