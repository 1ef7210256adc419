// A handed-out name that does not exist is a fault; a guessed one is not, nor is a name we could not ask about.

import { ruleCases } from '../testing/rule-cases.ts';
import { host, question } from '../testing/sample-evidence.ts';
import { hostNxdomain } from './host-nxdomain.ts';

const name = 'imap.sunny.example';
const gone = {
  a: question(name, 'A', { status: 'nxdomain' }),
  aaaa: question(name, 'AAAA', { status: 'nxdomain' }),
  addresses: { v4: [], v6: [] },
};
ruleCases(hostNxdomain, {
  fires: {
    'named by autoconfig': {
      evidence: { host: [host(name, { ...gone, namedBy: ['autoconfig'] })] },
      finds: [{ severity: 'error', subject: { host: name }, evidence: [{ probe: 'host', target: name }] }],
    },
    'an alias to a name with the domain behind it': {
      evidence: {
        host: [
          host(name, {
            ...{ ...gone, namedBy: ['srv'] },
            a: question(name, 'A', { status: 'nxdomain', cnames: ['imap.hoster.net.sunny.example'] }),
          }),
        ],
      },
      finds: [{ values: { variant: 'alias', meant: 'imap.hoster.net' } }],
    },
  },
  silent: {
    'only guessed': { evidence: { host: [host(name, { ...gone, namedBy: ['conventional-names'] })] } },
    'one answer timed out': {
      evidence: { host: [host(name, { ...gone, aaaa: question(name, 'AAAA', { status: 'timeout' }) })] },
    },
    'the name exists without an address': {
      evidence: { host: [host(name, { ...gone, a: question(name, 'A', { status: 'nodata' }) })] },
    },
  },
  untested: 'dns-timeout',
});
