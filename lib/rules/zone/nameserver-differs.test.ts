// Different answers are a warning, different serials alone worth knowing.

import { ruleCases } from '../testing/rule-cases.ts';
import { authorityServer, compared, delegation } from '../testing/sample-dns.ts';
import { nameserverDiffers } from './nameserver-differs.ts';

const [old, fresh] = [['10 old.sunny.example'], ['10 mail.sunny.example']];
const serials = [authorityServer(1), authorityServer(2, { serial: 7 })];
const lame = [authorityServer(1), authorityServer(2, { status: 'lame', serial: 7 })];
ruleCases(nameserverDiffers, {
  fires: {
    'different answers': {
      evidence: { delegation: delegation({ servers: serials, compared: [compared('MX', old, [old, fresh])] }) },
      finds: [{ severity: 'warning', values: { what: ['sunny.example MX'] } }],
    },
    'an address that one of them does not have': {
      evidence: { delegation: delegation({ compared: [compared('A', ['192.0.2.1'], [['192.0.2.1'], []])] }) },
      finds: [{ severity: 'warning', values: { what: ['sunny.example A'] } }],
    },
    'different serials': {
      evidence: { delegation: delegation({ servers: serials }) },
      finds: [{ severity: 'notice', values: { variant: 'version' } }],
    },
  },
  silent: {
    'serials of two primaries': {
      evidence: {
        delegation: delegation({
          servers: serials.map((server, index) => ({ ...server, primary: `ns.company${index}.example` })),
        }),
      },
    },
    'the serial of a server without authority': { evidence: { delegation: delegation({ servers: lame }) } },
    'addresses that a load balancer hands out by turns': {
      evidence: {
        delegation: delegation({ compared: [compared('A', ['192.0.2.3'], [['192.0.2.1'], ['192.0.2.2']])] }),
      },
    },
    'only the resolver differs': {
      evidence: { delegation: delegation({ compared: [compared('MX', old, [fresh, fresh])] }) },
    },
  },
  untested: 'dns-timeout',
});
