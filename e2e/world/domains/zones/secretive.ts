// The name servers refuse one question only.
import { zoneDomain } from '../../zone-domain.ts';

export const secretive = zoneDomain({
  domain: 'secretive.example',
  story: 'The question for DMARC is refused.',
  expected: ['dns-refused'],
  faults: { _dmarc: 'refused' },
});
