// The MX names an alias, which RFC 5321 5.1 does not allow.
import { mailDomain } from '../practice-domain.ts';

export const nickname = mailDomain({
  domain: 'nickname.example',
  number: 48,
  story: 'The MX record names an alias.',
  expected: ['mx-is-alias'],
  records: { '@': { MX: [[10, 'mx']] }, mx: { CNAME: 'mail' } },
});
