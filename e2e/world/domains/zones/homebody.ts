// The MX record names localhost, which no DNS knows.
import { zoneDomain } from '../../zone-domain.ts';

export const homebody = zoneDomain({
  domain: 'homebody.example',
  story: 'The MX record names the computer that reads it.',
  expected: ['mx-unresolvable'],
  records: { '@': { MX: [[10, 'localhost.']] } },
});
