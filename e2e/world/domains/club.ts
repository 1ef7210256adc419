// Healthy, and listed in Thunderbird's public database.
import { mailDomain } from '../practice-domain.ts';

export const club = mailDomain({
  domain: 'club.example',
  number: 41,
  story: 'Works, and the public settings database knows it.',
  mailboxAt: 'hosting',
  records: { '@': { MX: [[10, 'server7.hosting.example.']], TXT: ['v=spf1 include:spf.hosting.example -all'] } },
});
