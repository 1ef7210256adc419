// The website's server asks strangers to come again later: whether it would take the mail is not known then.
import { mailDomain } from '../../practice-domain.ts';
import { atGoogle, websiteMail } from '../../website-mail.ts';

export const waitlist = mailDomain({
  domain: 'waitlist.example',
  number: 408,
  story: 'The website’s server lets unknown senders wait.',
  mailboxAt: 'google',
  webForm: { expected: [], untested: ['webform-local-routing', 'webform-remote-but-local'] },
  records: { '@': atGoogle(408) },
  ...websiteMail(408, {
    localDomains: ['waitlist.example'],
    recipientReply: '450 4.2.0 Recipient address rejected: Greylisted, try again in 300 seconds',
  }),
});
