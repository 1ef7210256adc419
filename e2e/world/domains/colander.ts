// A filter puts the test message into Junk.
import { mailDomain } from '../practice-domain.ts';

export const colander = mailDomain({
  domain: 'colander.example',
  number: 301,
  story: 'A test message lands in Junk.',
  expectedWithTestMessage: ['mailbox-test-message-in-junk'],
  delivery: { to: 'Junk' },
});
