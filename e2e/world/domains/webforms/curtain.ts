// The website is behind a proxy: its own server, from which the form sends, is not to be seen.
import { mailDomain } from '../../practice-domain.ts';

export const curtain = mailDomain({
  domain: 'curtain.example',
  number: 404,
  story: 'The website is behind a proxy, so the server of its form is not known.',
  webForm: {
    expected: [],
    untested: ['webform-local-routing', 'webform-not-in-spf', 'webform-remote-but-local'],
  },
  records: { '@': { A: ['104.16.4.4'] } },
});
