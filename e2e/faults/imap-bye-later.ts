// The server greets, and takes its leave when it is asked something.

import { imapFault } from './fault.ts';
import { ends, first } from './scripts/script-parts.ts';

export const imapByeLater = imapFault({
  name: 'imap-bye-later',
  answers: { GREETING: '* OK\r\n', CAPABILITY: first('* BYE too many connections\r\n', ends) },
  ends: 'greeting-refused',
});
