// The capabilities are refused in the words of the protocol: too busy.
import { imapFault } from './fault.ts';

export const imapNo = imapFault({
  name: 'imap-no',
  answers: { GREETING: '* OK\r\n', CAPABILITY: 'TAG NO too busy\r\n' },
  ends: 'greeting-refused',
});
