// The account is switched off, in the words of Dovecot.
import { mailDomain } from '../practice-domain.ts';

export const paused = mailDomain({
  domain: 'paused.example',
  number: 45,
  story: 'The account has been suspended.',
  expected: ['account-suspended'],
  expectedWithoutPassword: [],
  account: {
    replies: {
      imap: 'NO [CONTACTADMIN] Login disabled for this user',
      pop3: '-ERR [SYS/PERM] Login disabled for this user',
      smtp: '525 5.7.13 Login disabled for this user',
    },
  },
});
