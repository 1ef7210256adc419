// The inbox is opened with a line of ten megabytes.

import { mailboxFault } from './fault.ts';
import { chunk } from './scripts/script-parts.ts';

export const dateLongLine = mailboxFault({
  name: 'date-long-line',
  row: 'IMAP: 10 MB line',
  bomb: true,
  answers: { EXAMINE: (c) => c.flood(chunk, 1e7) },
  mailbox: 'observed',
  harmless: true,
});
