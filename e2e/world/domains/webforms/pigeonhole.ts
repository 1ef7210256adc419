// The mailboxes are at Google, and the website's server keeps what its form sends.
import { mailDomain } from '../../practice-domain.ts';
import { atGoogle, websiteMail } from '../../website-mail.ts';

export const pigeonhole = mailDomain({
  domain: 'pigeonhole.example',
  number: 401,
  story: 'The mailboxes are at Google, but the website’s server keeps the mail of its form.',
  mailboxAt: 'google',
  webForm: { expected: ['webform-local-routing'] },
  records: { '@': atGoogle(401) },
  ...websiteMail(401, { localDomains: ['pigeonhole.example'] }),
});
