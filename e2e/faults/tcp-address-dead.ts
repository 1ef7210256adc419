// The mail host has three addresses; nothing listens at the first.

import { ipv4 } from '../world/practice-domain.ts';
import type { MailFault } from './fault.ts';
import { imap, pop3, smtp, tls } from './scripts/dialects.ts';
import type { Script } from './scripts/fault-case.ts';

export const tcpAddressDead: MailFault = {
  name: 'tcp-address-dead',
  row: 'TCP: one of three addresses dead',
  around: (number) => ({
    records: { mail: { A: [ipv4(number, 9), ipv4(number, 10), ipv4(number, 11)] } },
    hosts: {
      [ipv4(number, 9)]: {} as Record<number, Script>,
      [ipv4(number, 11)]: { 993: tls(imap()), 465: tls(smtp()), 995: tls(pop3()) },
    },
  }),
  expect: { 993: 'ready', 465: 'ready' },
  findings: ['host-address-dead'],
};
