// A server that nobody outside can reach is a risk; one that has such an address beside a public one is worth knowing.

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
    'public as well': {
      evidence: at('10.0.0.53', '9.9.9.9'),
      finds: [{ severity: 'notice', values: { addresses: ['10.0.0.53'], others: ['9.9.9.9'], variant: 'mixed' } }],
    },
  },
  silent: { 'public ones': { evidence: at('9.9.9.9', '149.112.112.112') }, 'no address': { evidence: at() } },
  untested: 'dns-timeout',
});
