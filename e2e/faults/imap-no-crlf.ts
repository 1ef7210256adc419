// A greeting that never ends its line.

import { imapFault } from './fault.ts';
import { first, stays } from './scripts/script-parts.ts';

export const imapNoCrlf = imapFault({
  name: 'imap-no-crlf',
  row: 'IMAP: greeting without CRLF',
  answers: { GREETING: first('* OK ready', stays) },
  ends: 'greeting-timeout',
  findings: ['greeting-missing'],
});
