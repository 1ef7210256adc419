// One of the name servers has a private address: nobody outside can ask it, and it is not asked.
import { ipv4, mailDomain } from '../../practice-domain.ts';

export const cellar = mailDomain({
  domain: 'cellar.example',
  number: 105,
  story: 'One of the name servers has a private address.',
  expected: ['nameserver-private-address'],
  records: { '@': { NS: ['ns1', 'ns2'] }, ns1: { A: [ipv4(0, 53)] }, ns2: { A: ['10.20.30.53'] } },
});
