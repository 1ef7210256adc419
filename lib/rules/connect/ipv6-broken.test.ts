// Dead IPv6 beside living IPv4 is at risk; our own missing route, or a host dead both ways, is not this fault.

import { ruleCases } from '../testing/rule-cases.ts';
import { addressFamilies, attempt } from '../testing/sample-evidence.ts';
import { ipv6Broken } from './ipv6-broken.ts';

const name = 'mail.sunny.example';
const v6 = (result: 'refused' | 'timeout' | 'no-route' | 'connected', address = '2001:2::10') =>
  attempt({ address, family: 6, result });
ruleCases(ipv6Broken, {
  fires: {
    'IPv6 times out on two ports': {
      evidence: {
        'address-families': [
          addressFamilies(name, { v6: [v6('timeout')] }),
          addressFamilies(name, { port: 465, v6: [v6('refused')] }),
        ],
      },
      finds: [
        { severity: 'warning', subject: { host: name }, values: { addresses: ['2001:2::10'], ports: ['465', '993'] } },
      ],
    },
  },
  silent: {
    'we have no IPv6 ourselves': {
      evidence: { 'address-families': [addressFamilies(name, { v6: [v6('no-route')] })] },
    },
    'one of two IPv6 addresses answers': {
      evidence: { 'address-families': [addressFamilies(name, { v6: [v6('timeout'), v6('connected', '2001:2::11')] })] },
    },
    'IPv4 is dead as well': {
      evidence: {
        'address-families': [addressFamilies(name, { v4: [attempt({ result: 'timeout' })], v6: [v6('timeout')] })],
      },
    },
  },
});
