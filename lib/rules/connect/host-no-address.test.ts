// A handed-out name without any address is a fault; IPv6 alone missing, or SERVFAIL, is not this one.

import { ruleCases } from '../testing/rule-cases.ts';
import { host, question } from '../testing/sample-evidence.ts';
import { hostNoAddress } from './host-no-address.ts';

const name = 'imap.sunny.example';
const bare = {
  a: question(name, 'A', { status: 'nodata' }),
  aaaa: question(name, 'AAAA', { status: 'nodata' }),
  addresses: { v4: [], v6: [] },
};
ruleCases(hostNoAddress, {
  fires: {
    'named by SRV': {
      evidence: { host: [host(name, { ...bare, namedBy: ['srv'] })] },
      finds: [{ severity: 'error', subject: { host: name } }],
    },
  },
  silent: {
    'only guessed': { evidence: { host: [host(name, { ...bare, namedBy: ['conventional-names'] })] } },
    'the server did not answer for A': {
      evidence: { host: [host(name, { ...bare, a: question(name, 'A', { status: 'servfail' }) })] },
    },
    'IPv4 only': { evidence: { host: [host(name)] } },
  },
  untested: 'dns-timeout',
});
