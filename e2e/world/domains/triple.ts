// The mail host has three addresses; behind the first, nothing listens.
import { ipv4, mailDomain, reverseZone } from '../practice-domain.ts';

const domain = 'triple.example';
const twin = mailDomain({ domain, number: 200, story: '' });

export const triple = mailDomain({
  domain,
  number: 200,
  story: 'One of the three addresses of the mail server is dead.',
  expected: ['host-address-dead'],
  records: { mail: { A: [ipv4(200, 9), ipv4(200, 10), ipv4(200, 11)] } },
  zones: [9, 11].map((last) => reverseZone(ipv4(200, last), `mail.${domain}`)),
  hosts: [
    { address: ipv4(200, 9), doors: {} },
    { address: ipv4(200, 11), doors: twin.hosts[0]?.doors ?? {} },
  ],
});
