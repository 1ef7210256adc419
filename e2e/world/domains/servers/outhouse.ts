// Healthy, and nothing leads to the server but the MX, whose host is where the mailboxes are: a password needs a yes.
import { ipv4, mailDomain, mailDoors, reverseZone } from '../../practice-domain.ts';

const host = 'box.mailshed.example';
const account = { user: 'anna@outhouse.example', password: 'practice-outhouse' };

const { hosts, ...domain } = mailDomain({
  domain: 'outhouse.example',
  number: 483,
  story: 'Works, at the server that the MX record names.',
  records: { '@': { MX: [[10, `${host}.`]] }, mail: null },
  zones: [{ origin: 'mailshed.example', records: { box: { A: [ipv4(483, 20)] } } }, reverseZone(ipv4(483, 20), host)],
});

export const outhouse = {
  ...domain,
  hosts: [
    ...hosts.filter(({ address }) => address !== ipv4(483, 10)),
    { address: ipv4(483, 20), doors: mailDoors(host, 'outhouse.example', [account], { names: [host] }) },
  ],
};
