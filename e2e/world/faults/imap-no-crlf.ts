// A greeting that never ends its line.
import { first, stays } from '../script-parts.ts';
import { imapFault } from './fault.ts';

export const imapNoCrlf = imapFault({
  name: 'imap-no-crlf',
  row: 'IMAP: greeting without CRLF',
  answers: { GREETING: first('* OK ready', stays) },
  ends: 'greeting-timeout',
  findings: ['greeting-missing'],
});
