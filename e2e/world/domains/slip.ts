// A slip of the pen in the SPF record: "ipv4:" for "ip4:".
import { ipv4, mailDomain } from '../practice-domain.ts';

export const slip = mailDomain({
  domain: 'slip.example',
  number: 23,
  story: 'The SPF record has a typing mistake.',
  expected: ['spf-syntax'],
  records: { '@': { TXT: [`v=spf1 mx ipv4:${ipv4(23, 10)} -all`] } },
});
