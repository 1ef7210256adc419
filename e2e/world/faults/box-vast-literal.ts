// A folder whose name is a literal of four gigabytes.
import { chunk, first } from '../script-parts.ts';
import { mailboxFault } from './fault.ts';

export const boxVastLiteral = mailboxFault({
  name: 'box-vast-literal',
  row: 'IMAP: 4 GB literal',
  bomb: true,
  answers: { LIST: first('* LIST () "/" {4294967296}\r\n', (c) => c.flood(chunk)) },
  mailbox: 'unknown',
});
