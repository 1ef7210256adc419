// A folder list of a hundred thousand parentheses.

import { mailboxFault } from './fault.ts';
import { first, stays } from './scripts/script-parts.ts';

export const boxParentheses = mailboxFault({
  name: 'box-parentheses',
  row: 'IMAP: 100k parentheses',
  bomb: true,
  answers: { LIST: first(`* LIST ${'('.repeat(100_000)}\r\n`, stays) },
  mailbox: 'unknown',
});
