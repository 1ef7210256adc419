// Too many devices are connected to the mailbox at once.
import { mailDomain } from '../practice-domain.ts';

const words = 'Maximum number of connections from user+IP exceeded (mail_max_userip_connections=10)';

export const crowded = mailDomain({
  domain: 'crowded.example',
  number: 26,
  story: 'Too many devices are connected to the mailbox.',
  expected: ['too-many-connections'],
  expectedWithoutPassword: [],
  account: { replies: { imap: `NO [LIMIT] ${words}`, pop3: `-ERR [IN-USE] ${words}` } },
});
