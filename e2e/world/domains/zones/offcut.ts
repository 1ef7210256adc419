// The name of one of the name servers has the domain behind it.
import { zoneDomain } from '../../zone-domain.ts';

export const offcut = zoneDomain({
  domain: 'offcut.example',
  story: 'One of the name servers has a domain too many.',
  expected: ['nameserver-unresolvable'],
  records: { '@': { NS: ['ns1.practice.example', 'ns2.practice.example.'] } },
});
