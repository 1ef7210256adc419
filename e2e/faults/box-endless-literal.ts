// A literal that goes on far beyond the length it announced.

import { mailboxFault } from './fault.ts';
import { chunk, first } from './scripts/script-parts.ts';

export const boxEndlessLiteral = mailboxFault({
  name: 'box-endless-literal',
  row: 'IMAP: endless literal',
  bomb: true,
  answers: { LIST: first('* LIST () "/" {60000}\r\n', (c) => c.flood(chunk)) },
  mailbox: 'unknown',
});
