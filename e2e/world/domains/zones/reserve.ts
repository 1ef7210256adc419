// A parked domain: it takes no mail and sends none.
import { zoneDomain } from '../../zone-domain.ts';

export const reserve = zoneDomain({
  domain: 'reserve.example',
  story: 'The domain is reserved, and not used for mail.',
  expected: ['mx-null'],
  records: { '@': { MX: [[0, '.']], TXT: ['v=spf1 -all'] }, 'default._domainkey': null },
});
