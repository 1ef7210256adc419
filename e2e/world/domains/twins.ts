// Two SPF records: each fine alone, together a permanent error (RFC 7208 4.5).
import { ipv4, mailDomain } from '../practice-domain.ts';

export const twins = mailDomain({
  domain: 'twins.example',
  number: 6,
  story: 'The domain has two SPF records.',
  expected: ['spf-multiple'],
  records: { '@': { TXT: ['v=spf1 mx -all', `v=spf1 ip4:${ipv4(0, 7)} ~all`] } },
});
