// The server hangs up where it should greet, inside TLS.
import { imapFault } from './fault.ts';

export const imapGone = imapFault({
  name: 'imap-gone',
  answers: { GREETING: async (c) => c.end() },
  ends: 'hung-up',
});
