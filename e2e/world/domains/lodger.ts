// Healthy, known only through its MX: nothing vouches for the server, so a password needs a yes.
import { mailDomain } from '../practice-domain.ts';

export const lodger = mailDomain({
  domain: 'lodger.example',
  number: 40,
  story: 'Works, but only the MX record shows the way to the server.',
  mailboxAt: 'hosting',
  records: { '@': { MX: [[10, 'server7.hosting.example.']], TXT: ['v=spf1 include:spf.hosting.example -all'] } },
});
