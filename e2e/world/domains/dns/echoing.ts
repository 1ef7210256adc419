// Healthy, although every name below the domain answers: a wildcard leads to the website and carries a text.
import { ipv4, mailDomain } from '../../practice-domain.ts';

export const echoing = mailDomain({
  domain: 'echoing.example',
  number: 119,
  story: 'Everything works, and every name one could think of exists.',
  records: { '*': { A: [ipv4(119, 80)], TXT: ['site-verification=everything'] } },
});
