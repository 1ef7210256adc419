// At Google, with two-step verification: the mailbox wants an app password.

import { HEALTHY_DKIM_KEY } from '../dkim-key.ts';
import { mailDomain } from '../practice-domain.ts';

const help = 'https://support.google.com/accounts/answer/185833';

export const twostep = mailDomain({
  domain: 'twostep.example',
  number: 13,
  story: 'The mailbox is at Google and wants an app password.',
  expected: ['app-password-required'],
  expectedWithoutPassword: [],
  mailboxAt: 'google',
  account: {
    replies: {
      imap: `NO [ALERT] Application-specific password required: ${help} (Failure)`,
      pop3: `-ERR [AUTH] Application-specific password required: ${help}`,
      smtp: `534 5.7.9 Application-specific password required. For more information, go to ${help}`,
    },
  },
  records: {
    '@': {
      MX: [
        [1, 'aspmx.l.google.com.'],
        [5, 'alt1.aspmx.l.google.com.'],
        [5, 'alt2.aspmx.l.google.com.'],
      ],
      TXT: ['v=spf1 include:_spf.google.com ~all'],
    },
    'default._domainkey': null,
    'google._domainkey': { TXT: [HEALTHY_DKIM_KEY] },
  },
});
