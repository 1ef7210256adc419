// The server greets with a goodbye.
import { imapFault } from './fault.ts';

export const imapBye = imapFault({
  name: 'imap-bye',
  row: 'IMAP: BYE greeting',
  answers: { GREETING: '* BYE full\r\n' },
  ends: 'greeting-refused',
});
