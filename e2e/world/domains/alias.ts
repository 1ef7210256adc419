// The login does not own the sender address.
import { mailDomain } from '../practice-domain.ts';

export const alias = mailDomain({
  domain: 'alias.example',
  number: 305,
  story: 'Sending is refused: the address is not yours.',
  expectedWithTestMessage: ['sender-not-owned'],
  delivery: { refusals: { mail: '553 5.7.1 <anna@alias.example>: Sender address rejected: not owned by user' } },
});
