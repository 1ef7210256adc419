// The connection breaks when the inbox is opened: what is known of the mailbox stands.
import { mailboxFault } from './fault.ts';

export const dateDropped = mailboxFault({
  name: 'date-dropped',
  answers: { EXAMINE: async (c) => c.drop() },
  mailbox: 'observed',
  harmless: true,
});
