// The server does not take mail for its own mailbox from its owner: relaying is denied.
import { mailDomain } from '../practice-domain.ts';

export const turnstile = mailDomain({
  domain: 'turnstile.example',
  number: 303,
  story: 'Sending is refused: relay access denied.',
  expectedWithTestMessage: ['relay-denied'],
  delivery: { refusals: { rcpt: '554 5.7.1 <anna@turnstile.example>: Relay access denied' } },
});
