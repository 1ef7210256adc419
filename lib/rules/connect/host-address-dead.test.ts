// A dead address beside living ones is at risk; IPv6 dead as a whole, our own limits and a host dead in full are not this.

import { ruleCases } from '../testing/rule-cases.ts';
import { addressFamilies, attempt } from '../testing/sample-evidence.ts';
import { hostAddressDead } from './host-address-dead.ts';

const name = 'mail.sunny.example';
const v4 = (last: number, result: 'connected' | 'refused' | 'timeout' | 'limit' = 'connected') =>
  attempt({ address: `198.18.0.${last}`, result });
const v6 = (last: number, result: 'connected' | 'timeout') =>
  attempt({ address: `2001:2::${last}`, family: 6, result });

ruleCases(hostAddressDead, {
  fires: {
    'one of three': {
      evidence: { 'address-families': [addressFamilies(name, { v4: [v4(10), v4(11, 'timeout'), v4(12)], v6: [] })] },
      finds: [
        {
          severity: 'warning',
          subject: { host: name },
          values: { addresses: ['198.18.0.11'], living: ['198.18.0.10', '198.18.0.12'] },
        },
      ],
    },
    'all of IPv4, while IPv6 answers': {
      evidence: { 'address-families': [addressFamilies(name, { v4: [v4(10, 'refused')], v6: [v6(10, 'connected')] })] },
      finds: [{ values: { addresses: ['198.18.0.10'] } }],
    },
    'one of two IPv6 addresses': {
      evidence: {
        'address-families': [addressFamilies(name, { v4: [v4(10)], v6: [v6(10, 'connected'), v6(11, 'timeout')] })],
      },
      finds: [{ values: { addresses: ['2001:2::11'] } }],
    },
    'beside a broken IPv6, only what IPv4 shows': {
      evidence: {
        'address-families': [addressFamilies(name, { v4: [v4(10), v4(11, 'refused')], v6: [v6(10, 'timeout')] })],
      },
      finds: [{ values: { addresses: ['198.18.0.11'] } }],
    },
  },
  silent: {
    'IPv6 is dead as a whole': {
      evidence: { 'address-families': [addressFamilies(name, { v4: [v4(10)], v6: [v6(10, 'timeout')] })] },
    },
    'our own restraint ended it': {
      evidence: { 'address-families': [addressFamilies(name, { v4: [v4(10), v4(11, 'limit')], v6: [] })] },
    },
    'nothing answers': {
      evidence: { 'address-families': [addressFamilies(name, { v4: [v4(10, 'refused'), v4(11, 'timeout')], v6: [] })] },
    },
  },
});
