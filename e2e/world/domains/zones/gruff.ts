// Every question about the domain is refused.
import { zoneDomain } from '../../zone-domain.ts';

export const gruff = zoneDomain({
  domain: 'gruff.example',
  story: 'The name servers refuse to answer.',
  expected: ['dns-refused'],
  faults: { '**': 'refused' },
});
