// At Microsoft 365, where apps sign in on Microsoft's own page; a password would be refused, so none is to be sent.
import { HEALTHY_DKIM_KEY } from '../dkim-key.ts';
import { mailDomain } from '../practice-domain.ts';

export const cloud = mailDomain({
  domain: 'cloud.example',
  number: 14,
  story: 'The mailbox is at Microsoft 365, with its own sign-in page.',
  expected: ['oauth-only'],
  mailboxAt: 'microsoft',
  account: {
    replies: {
      imap: 'NO Basic authentication is disabled.',
      pop3: '-ERR Basic authentication is disabled.',
      smtp: '535 5.7.139 Authentication unsuccessful, basic authentication is disabled. [practice]',
    },
  },
  records: {
    '@': {
      MX: [[0, 'cloud-example.mail.protection.outlook.com.']],
      TXT: ['v=spf1 include:spf.protection.outlook.com -all'],
    },
    'default._domainkey': null,
    'selector1._domainkey': { TXT: [HEALTHY_DKIM_KEY] },
  },
});
