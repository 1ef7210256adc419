// Only a server that nobody outside can reach at all.

import { ruleCases } from '../testing/rule-cases.ts';
import { nameservers } from '../testing/sample-evidence.ts';
import { nameserverPrivateAddress } from './nameserver-private-address.ts';

const at = (...addresses: string[]) => ({
  nameservers: nameservers('sunny.example', {
    servers: [{ name: 'ns1.sunny.example', addresses, resolves: 'found' }],
  }),
});
ruleCases(nameserverPrivateAddress, {
  fires: {
    'RFC 1918': { evidence: at('10.0.0.53'), finds: [{ severity: 'warning', values: { addresses: ['10.0.0.53'] } }] },
  },
  silent: { 'public as well': { evidence: at('10.0.0.53', '9.9.9.9') } },
  untested: 'dns-timeout',
});
