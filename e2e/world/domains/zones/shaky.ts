// The name servers fail on one question only.
import { zoneDomain } from '../../zone-domain.ts';

export const shaky = zoneDomain({
  domain: 'shaky.example',
  story: 'The question for DMARC fails.',
  expected: ['dns-servfail'],
  faults: { _dmarc: 'servfail' },
});
