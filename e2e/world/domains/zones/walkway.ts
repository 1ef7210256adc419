// The domain has no DMARC record, and the question about the one above it fails.
import { zoneDomain } from '../../zone-domain.ts';

export const walkway = zoneDomain({
  domain: 'shop.walkway.example',
  story: 'The walk to the DMARC policy ends at a failure.',
  expected: ['dns-servfail'],
  records: { _dmarc: null },
  zones: [{ origin: 'walkway.example', records: { '@': { A: ['198.18.0.99'] } }, faults: { _dmarc: 'servfail' } }],
});
