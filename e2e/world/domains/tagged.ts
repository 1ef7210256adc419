// Healthy, asked for with a subaddress: anna+news@ is the mailbox of anna@ (RFC 5233).
import { mailDomain } from '../practice-domain.ts';

export const tagged = mailDomain({
  domain: 'tagged.example',
  number: 33,
  story: 'Everything works, with a + in the address.',
  address: 'anna+news@tagged.example',
  account: { aliases: ['anna@tagged.example'] },
});
