// The panel added the domain to the complete name of the hosting company’s server.
import { zoneDomain } from '../../zone-domain.ts';

export const appendix = zoneDomain({
  domain: 'appendix.example',
  story: 'The name in the MX record has a domain too many.',
  expected: ['mx-unresolvable'],
  records: { '@': { MX: [[10, 'server7.hosting.example']] } },
});
