// The website's server is not among those that may send for the domain, and its form sends in the visitor's name.
import { mailDomain } from '../../practice-domain.ts';
import { websiteMail } from '../../website-mail.ts';

export const unfranked = mailDomain({
  domain: 'unfranked.example',
  number: 403,
  story: 'The website’s server is not on the list of senders.',
  webForm: { answers: { 'form-sender': 'visitor' }, expected: ['webform-from-visitor', 'webform-not-in-spf'] },
  ...websiteMail(403),
});
