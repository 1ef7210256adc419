// Dates of messages without end.
import { mailboxFault } from './fault.ts';

export const dateFlood = mailboxFault({
  name: 'date-flood',
  row: 'IMAP: untagged flood',
  bomb: true,
  answers: { EXAMINE: (c) => c.flood('* 3 FETCH (INTERNALDATE "x")\r\n'.repeat(50)) },
  mailbox: 'observed',
  harmless: true,
});
