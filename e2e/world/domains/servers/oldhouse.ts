// Healthy: the domain names its new server, and the old one still runs under the usual name, with passwords of old.
import { autoconfig, serversOf } from '../../autoconfig.ts';
import { ipv4, mailDomain, mailDoors } from '../../practice-domain.ts';

const host = 'imap.oldhouse.example';
const account = { user: 'anna@oldhouse.example', password: 'practice-oldhouse' };

export const oldhouse = mailDomain({
  domain: 'oldhouse.example',
  number: 485,
  story: 'Works, at the new server; the old one still runs.',
  account: { password: 'practice-of-old' },
  records: { imap: { A: [ipv4(485, 20)] } },
  web: { '/.well-known/autoconfig/mail/config-v1.1.xml': autoconfig('oldhouse.example', serversOf(host)) },
  hosts: [{ address: ipv4(485, 20), doors: mailDoors(host, 'oldhouse.example', [account], { names: [host] }) }],
});
