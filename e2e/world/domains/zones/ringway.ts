// The domain is an alias for a name that is an alias for the domain.
import { zoneDomain } from '../../zone-domain.ts';

export const ringway = zoneDomain({
  domain: 'ringway.example',
  story: 'The domain leads in a circle.',
  expected: ['dns-alias-loop'],
  records: { '@': { A: [], MX: [], NS: [], TXT: [], CNAME: 'www' }, www: { CNAME: '@' } },
});
