// One of two name servers has no address.
import { zoneDomain } from '../../zone-domain.ts';

export const ghost = zoneDomain({
  domain: 'ghost.example',
  story: 'One of the name servers cannot be found.',
  expected: ['nameserver-unresolvable'],
  records: { '@': { NS: ['ns1.practice.example.', 'ns9.practice.example.'] } },
});
