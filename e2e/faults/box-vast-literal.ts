// A folder whose name is a literal of four gigabytes.

import { mailboxFault } from './fault.ts';
import { chunk, first } from './scripts/script-parts.ts';

export const boxVastLiteral = mailboxFault({
  name: 'box-vast-literal',
  row: 'IMAP: 4 GB literal',
  bomb: true,
  answers: { LIST: first('* LIST () "/" {4294967296}\r\n', (c) => c.flood(chunk)) },
  mailbox: 'unknown',
});
