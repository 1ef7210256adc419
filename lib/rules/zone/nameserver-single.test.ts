// One name server on one address is worth knowing; several addresses may be several machines.

import { ruleCases } from '../testing/rule-cases.ts';
import { nameservers } from '../testing/sample-evidence.ts';
import { nameserverSingle } from './nameserver-single.ts';

const domain = 'sunny.example';
const only = (addresses: string[], resolves: 'found' | 'timeout' = 'found') => ({
  nameservers: nameservers(domain, { servers: [{ name: 'ns1.harbour.example', addresses, resolves }] }),
});

ruleCases(nameserverSingle, {
  fires: {
    'one address': { evidence: only(['198.18.0.2']), finds: [{ severity: 'notice' }] },
    'one address of each family': { evidence: only(['198.18.0.2', '2001:2::2']), finds: [{ severity: 'notice' }] },
  },
  silent: {
    'two addresses of one family': { evidence: only(['198.18.0.2', '198.18.9.2']) },
    'not looked up': { evidence: only([], 'timeout') },
    'no name server of its own': { evidence: { nameservers: nameservers(domain, { servers: [] }) } },
  },
  untested: 'own-resolver',
});
