// The website's server takes mail for every domain: that it takes it for this one says nothing.
import { mailDomain } from '../../practice-domain.ts';
import { atGoogle, websiteMail } from '../../website-mail.ts';

export const funnel = mailDomain({
  domain: 'funnel.example',
  number: 407,
  story: 'The website’s server takes mail for every domain there is.',
  mailboxAt: 'google',
  webForm: { expected: [], untested: ['webform-local-routing', 'webform-remote-but-local'] },
  records: { '@': atGoogle(407) },
  ...websiteMail(407, { takesEverything: true }),
});
