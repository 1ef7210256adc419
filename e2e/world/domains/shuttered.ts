// IMAP is off for this mailbox, in the words of Zoho.
import { mailDomain } from '../practice-domain.ts';

export const shuttered = mailDomain({
  domain: 'shuttered.example',
  number: 47,
  story: 'IMAP is switched off for this mailbox.',
  expected: ['protocol-disabled-for-mailbox'],
  expectedWithoutPassword: [],
  account: {
    replies: { imap: 'NO [ALERT] You are yet to enable IMAP for your account. Please contact your administrator' },
  },
});
