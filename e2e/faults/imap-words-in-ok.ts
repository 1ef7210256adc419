// The capabilities stand in the answer itself, and a login of one kind is among them.
import { imapFault } from './fault.ts';

export const imapWordsInOk = imapFault({
  name: 'imap-words-in-ok',
  answers: { GREETING: '* OK\r\n', CAPABILITY: 'TAG OK [CAPABILITY IMAP4rev1 LOGINDISABLED AUTH=PLAIN] done\r\n' },
  ends: 'ready',
  login: 'accepted',
});
