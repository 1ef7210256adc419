// The MX record holds a name with a blank in it.
import { zoneDomain } from '../../zone-domain.ts';

export const spelling = zoneDomain({
  domain: 'spelling.example',
  story: 'The MX record holds a name that cannot be one.',
  expected: ['mx-unresolvable'],
  records: { '@': { MX: [[10, 'mail server']] } },
});
