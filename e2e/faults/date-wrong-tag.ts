// The inbox is opened under tags that we never used.
import { mailboxFault } from './fault.ts';

export const dateWrongTag = mailboxFault({
  name: 'date-wrong-tag',
  row: 'IMAP: wrong tag',
  answers: { EXAMINE: 'X9 OK open\r\n', FETCH: 'X9 OK done\r\n' },
  mailbox: 'observed',
  harmless: true,
});
