// The login is accepted, and the folders are never told.
import { mailboxFault } from './fault.ts';

export const boxSilent = mailboxFault({
  name: 'box-silent',
  answers: { LIST: (c) => c.gone(), CAPABILITY: '* CAPABILITY IMAP4rev1\r\nTAG OK done\r\n' },
  mailbox: 'unknown',
});
