// A name server without an address is a risk; one whose look-up timed out is not known to be.

import { ruleCases } from '../testing/rule-cases.ts';
import { nameservers } from '../testing/sample-evidence.ts';
import { nameserverUnresolvable } from './nameserver-unresolvable.ts';

const domain = 'sunny.example';
const second = (resolves: 'nxdomain' | 'nodata' | 'timeout') => ({
  nameservers: nameservers(domain, {
    servers: [
      { name: 'ns1.harbour.example', addresses: ['198.18.0.2'], resolves: 'found' },
      { name: 'ns2.harbour.example', addresses: [], resolves },
    ],
  }),
});

ruleCases(nameserverUnresolvable, {
  fires: {
    'no such name': {
      evidence: second('nxdomain'),
      finds: [{ severity: 'warning', subject: { domain, host: 'ns2.harbour.example' }, values: { others: 1 } }],
    },
    'another domain behind the name': {
      evidence: {
        nameservers: nameservers(domain, {
          servers: [{ name: 'ns1.hoster.net.sunny.example', addresses: [], resolves: 'nxdomain' }],
        }),
      },
      finds: [{ values: { variant: 'doubled', meant: 'ns1.hoster.net' } }],
    },
    'no address': { evidence: second('nodata'), finds: [{ values: { status: 'NODATA' } }] },
  },
  silent: { 'the look-up timed out': { evidence: second('timeout') } },
  untested: 'own-resolver',
});
