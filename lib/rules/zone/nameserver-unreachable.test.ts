// Silence counts only where our own way out is proven by another server of the same family.

import { ruleCases } from '../testing/rule-cases.ts';
import { authorityServer, delegation } from '../testing/sample-dns.ts';
import { nameserverUnreachable } from './nameserver-unreachable.ts';

const dead = { status: 'timeout' as const, serial: null };
ruleCases(nameserverUnreachable, {
  fires: {
    'the second': {
      evidence: { delegation: delegation({ servers: [authorityServer(1), authorityServer(2, dead)] }) },
      finds: [{ severity: 'warning', values: { server: 'ns2.harbour.example', addresses: ['198.18.0.54'] } }],
    },
  },
  silent: {
    'IPv6 that nobody answers on': {
      evidence: {
        delegation: delegation({
          servers: [authorityServer(1), authorityServer(2, { ...dead, family: 6, address: '2001:2::54' })],
        }),
      },
    },
    'none answers': {
      evidence: { delegation: delegation({ servers: [authorityServer(1, dead), authorityServer(2, dead)] }) },
    },
  },
  untested: 'dns-timeout',
});
