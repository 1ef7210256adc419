// The MX record is gone. The mail host itself works.
import { mailDomain } from '../practice-domain.ts';

export const nomx = mailDomain({
  domain: 'nomx.example',
  number: 5,
  story: 'The domain has no MX record.',
  expected: ['mx-missing'],
  records: { '@': { MX: [], TXT: ['v=spf1 a:mail.nomx.example -all'] } },
});
