// The MX record holds an address.
import { zoneDomain } from '../../zone-domain.ts';

export const digits = zoneDomain({
  domain: 'digits.example',
  story: 'The MX record holds a number instead of a name.',
  expected: ['mx-is-address'],
  records: { '@': { MX: [[10, '198.18.0.7.']] } },
});
