// The MX host has a private address.
import { zoneDomain } from '../../zone-domain.ts';

export const backyard = zoneDomain({
  domain: 'backyard.example',
  story: 'The mail server has a private address.',
  expected: ['mx-private-address'],
  records: { '@': { MX: [[10, 'mail']] }, mail: { A: ['10.20.30.40'] } },
});
