// A single name server keeps the zone.
import { zoneDomain } from '../../zone-domain.ts';

export const loner = zoneDomain({
  domain: 'loner.example',
  story: 'Only one name server keeps the entries.',
  expected: ['nameserver-single'],
  records: { '@': { NS: ['ns1.practice.example.'] } },
});
