// The mail host has an IPv6 address where nothing listens.
import { ipv4, ipv6 } from '../world/practice-domain.ts';
import type { MailFault } from './fault.ts';

export const tcpIpv6Dead: MailFault = {
  name: 'tcp-ipv6-dead',
  row: 'TCP: IPv6 dead, IPv4 fine',
  around: (number) => ({
    records: { mail: { A: [ipv4(number, 10)], AAAA: [ipv6(number, 10)] } },
    hosts: { [ipv6(number, 10)]: {} },
  }),
  expect: { 993: 'ready', 465: 'ready' },
  findings: ['ipv6-broken'],
};
