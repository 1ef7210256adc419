// The website is behind a proxy, and its people know which server is its own.
import { ipv4, mailDomain } from '../../practice-domain.ts';
import { websiteMail } from '../../website-mail.ts';

export const backstage = mailDomain({
  domain: 'backstage.example',
  number: 405,
  story: 'The website is behind a proxy; its own server is web405.webhost.example.',
  webForm: { webServer: 'web405.webhost.example', expected: ['webform-not-in-spf'] },
  records: { '@': { A: ['104.16.4.5'], TXT: [`v=spf1 mx ip4:${ipv4(405, 81)} ~all`] } },
  ...websiteMail(405),
});
