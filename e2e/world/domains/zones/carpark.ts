// The name servers are those of a company that parks expired domains.
import { zoneDomain } from '../../zone-domain.ts';

export const carpark = zoneDomain({
  domain: 'carpark.example',
  story: 'The domain has expired and is parked.',
  expected: ['domain-expired'],
  records: { '@': { NS: ['ns1.sedoparking.com.', 'ns2.sedoparking.com.'] } },
  zones: [{ origin: 'sedoparking.com', records: { ns1: { A: ['198.18.0.53'] }, ns2: { A: ['198.18.0.54'] } } }],
});
