// The server refuses the mailbox as an unknown recipient.
import { mailDomain } from '../practice-domain.ts';

export const nobody = mailDomain({
  domain: 'nobody.example',
  number: 304,
  story: 'Sending is refused: no such mailbox.',
  expectedWithTestMessage: ['recipient-unknown'],
  delivery: { refusals: { rcpt: '550 5.1.1 <anna@nobody.example>: Recipient address rejected: User unknown' } },
});
