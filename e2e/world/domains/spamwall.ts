// The content filter refuses the message, for a reason that only its words give.
import { mailDomain } from '../practice-domain.ts';

export const spamwall = mailDomain({
  domain: 'spamwall.example',
  number: 308,
  story: 'Sending is refused by a filter.',
  expectedWithTestMessage: ['submission-message-refused'],
  delivery: { refusals: { message: '554 5.7.1 Message rejected by content filter' } },
});
