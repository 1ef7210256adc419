// The server greets, and hangs up when it is asked something.
import { imapFault } from './fault.ts';

export const imapGoneLater = imapFault({
  name: 'imap-gone-later',
  answers: { GREETING: '* OK\r\n', CAPABILITY: async (c) => c.drop() },
  ends: 'hung-up',
});
