// Healthy, found by its usual names alone, reachable by IPv4 and IPv6.
import { ipv4, ipv6, mailDomain, mailDoors } from '../practice-domain.ts';

const names = ['mail.meadow.example', 'imap.meadow.example', 'pop.meadow.example', 'smtp.meadow.example'];
const account = { user: 'anna@meadow.example', password: 'practice-meadow' };
const doors = mailDoors('mail.meadow.example', 'meadow.example', [account], { names });

export const meadow = mailDomain({
  domain: 'meadow.example',
  number: 2,
  story: 'Everything works, with IPv6 and without any published settings.',
  certificate: { names },
  records: {
    mail: { A: [ipv4(2, 10)], AAAA: [ipv6(2, 10)] },
    imap: { CNAME: 'mail' },
    pop: { CNAME: 'mail' },
    smtp: { CNAME: 'mail' },
  },
  hosts: [{ address: ipv6(2, 10), doors }],
});
