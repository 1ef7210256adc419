// Healthy, found by SRV records that lead to another company's name.
import { mailDomain } from '../practice-domain.ts';

export const pointer = mailDomain({
  domain: 'pointer.example',
  number: 42,
  story: 'Works, and SRV records show the way to the server.',
  mailboxAt: 'hosting',
  records: {
    '@': { MX: [[10, 'server7.hosting.example.']], TXT: ['v=spf1 include:spf.hosting.example -all'] },
    '_imaps._tcp': { SRV: [[0, 1, 993, 'server7.hosting.example.']] },
    '_pop3s._tcp': { SRV: [[0, 1, 995, 'server7.hosting.example.']] },
    '_submissions._tcp': { SRV: [[0, 1, 465, 'server7.hosting.example.']] },
  },
});
