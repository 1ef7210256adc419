// A web form as it should be: the website may send for the domain, and sends its mail on to where it belongs.
import { ipv4, mailDomain } from '../../practice-domain.ts';
import { websiteMail } from '../../website-mail.ts';

export const counter = mailDomain({
  domain: 'counter.example',
  number: 400,
  story: 'The form on its website sends as it should.',
  webForm: { answers: { 'form-sender': 'own' }, expected: [] },
  records: { '@': { TXT: [`v=spf1 mx ip4:${ipv4(400, 80)} -all`] } },
  ...websiteMail(400),
});
