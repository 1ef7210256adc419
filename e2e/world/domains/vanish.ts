// Messages are taken in and never seen again.
import { mailDomain } from '../practice-domain.ts';

export const vanish = mailDomain({
  domain: 'vanish.example',
  number: 302,
  story: 'A test message is taken in and never arrives.',
  expectedWithTestMessage: ['mailbox-test-message-lost'],
  delivery: { to: null },
});
