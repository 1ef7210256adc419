// The question for DMARC fails, and the domain above has a policy: which one applies is not known.
import { zoneDomain } from '../../zone-domain.ts';

export const overshadowed = zoneDomain({
  domain: 'shop.overshadowed.example',
  story: 'The question for DMARC fails below a domain that has a policy.',
  expected: ['dns-servfail'],
  records: { _dmarc: null },
  faults: { _dmarc: 'servfail' },
  zones: [{ origin: 'overshadowed.example', records: { _dmarc: { TXT: ['v=DMARC1; p=none'] } } }],
});
