// Parking name servers are a fault of a domain without mail, and a risk for one with it.

import { ruleCases } from '../testing/rule-cases.ts';
import { mx, nameservers } from '../testing/sample-evidence.ts';
import { domainExpired } from './domain-expired.ts';

const domain = 'sunny.example';
const parked = nameservers(domain, {
  servers: ['ns1.sedoparking.com', 'ns2.sedoparking.com'].map((name) => ({
    name,
    addresses: ['198.18.0.3'],
    resolves: 'found',
  })),
});

ruleCases(domainExpired, {
  fires: {
    'no mail server': {
      evidence: { nameservers: parked, mx: mx(domain, { targets: [], total: 0 }) },
      finds: [{ severity: 'error', values: { servers: ['ns1.sedoparking.com', 'ns2.sedoparking.com'] } }],
    },
    'a mail server is named': { evidence: { nameservers: parked, mx: mx(domain) }, finds: [{ severity: 'warning' }] },
  },
  silent: { 'no name servers known': { evidence: { nameservers: nameservers(domain, { servers: [] }) } } },
  untested: 'own-resolver',
});
