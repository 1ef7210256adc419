// The server cannot look passwords up just now: the password is not at fault.
import { mailDomain } from '../practice-domain.ts';

export const teabreak = mailDomain({
  domain: 'teabreak.example',
  number: 25,
  story: "The server's password service is down.",
  expected: ['authentication-backend-down'],
  expectedWithoutPassword: [],
  account: {
    replies: {
      imap: 'NO [UNAVAILABLE] Temporary authentication failure. [mail:2026-11-23 10:00:00]',
      pop3: '-ERR [SYS/TEMP] Temporary authentication failure. [mail:2026-11-23 10:00:00]',
      smtp: '454 4.7.0 Temporary authentication failure: Connection lost to authentication server',
    },
  },
});
