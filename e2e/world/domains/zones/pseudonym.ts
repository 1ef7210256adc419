// One of two name servers is named by an alias, which RFC 2181 10.3 forbids.
import { zoneDomain } from '../../zone-domain.ts';

export const pseudonym = zoneDomain({
  domain: 'pseudonym.example',
  story: 'One of the name servers is named by an alias.',
  expected: ['nameserver-is-alias'],
  records: { '@': { NS: ['ns', 'ns1.practice.example.'] }, ns: { CNAME: 'ns2.practice.example.' } },
});
