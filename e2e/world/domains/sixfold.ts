// The IPv6 address is listed in the DNS, but nothing listens there; IPv4 works.
import { ipv4, ipv6, mailDomain } from '../practice-domain.ts';

export const sixfold = mailDomain({
  domain: 'sixfold.example',
  number: 15,
  story: "The mail server's IPv6 address is dead.",
  expected: ['ipv6-broken'],
  records: { mail: { A: [ipv4(15, 10)], AAAA: [ipv6(15, 10)] } },
  hosts: [{ address: ipv6(15, 10), doors: {} }],
});
