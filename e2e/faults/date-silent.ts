// The inbox never opens: what is known of the mailbox stands.
import { mailboxFault } from './fault.ts';

export const dateSilent = mailboxFault({
  name: 'date-silent',
  answers: { EXAMINE: (c) => c.gone() },
  mailbox: 'observed',
  harmless: true,
});
