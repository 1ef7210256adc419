// An alias where a name server's own name belongs is told; a name with addresses is not.

import { ruleCases } from '../testing/rule-cases.ts';
import { nameservers } from '../testing/sample-evidence.ts';
import { nameserverIsAlias } from './nameserver-is-alias.ts';

const domain = 'sunny.example';
const server = { name: 'ns.sunny.example', addresses: ['198.18.0.53'], resolves: 'found' as const };

ruleCases(nameserverIsAlias, {
  fires: {
    'an alias': {
      evidence: { nameservers: nameservers(domain, { servers: [{ ...server, alias: 'ns1.harbour.example' }] }) },
      finds: [{ severity: 'warning', values: { server: 'ns.sunny.example', canonical: 'ns1.harbour.example' } }],
    },
  },
  silent: { 'a name of its own': { evidence: { nameservers: nameservers(domain, { servers: [server] }) } } },
  untested: 'dns-timeout',
});
