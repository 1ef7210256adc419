// The website's server counts the domain as its own, and does not find the mailbox that the form sends to.
import { ipv4, mailDomain } from '../../practice-domain.ts';
import { websiteMail } from '../../website-mail.ts';

export const returned = mailDomain({
  domain: 'returned.example',
  number: 402,
  story: 'The website’s server looks for the mailbox on itself, and finds none.',
  webForm: { expected: ['webform-local-routing'] },
  records: { '@': { TXT: [`v=spf1 mx ip4:${ipv4(402, 80)} -all`] } },
  ...websiteMail(402, {
    localDomains: ['returned.example'],
    recipientReply: '550 5.1.1 Recipient address rejected: User unknown in virtual mailbox table',
  }),
});
