// The inbox is opened with a line of ten megabytes.
import { chunk } from '../script-parts.ts';
import { mailboxFault } from './fault.ts';

export const dateLongLine = mailboxFault({
  name: 'date-long-line',
  row: 'IMAP: 10 MB line',
  bomb: true,
  answers: { EXAMINE: (c) => c.flood(chunk, 1e7) },
  mailbox: 'observed',
  harmless: true,
});
