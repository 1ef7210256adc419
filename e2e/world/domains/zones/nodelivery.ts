// There is neither an MX record nor an address.
import { zoneDomain } from '../../zone-domain.ts';

export const nodelivery = zoneDomain({
  domain: 'nodelivery.example',
  story: 'Nothing says where mail goes.',
  expected: ['mx-missing'],
  records: { '@': { MX: [], A: [] } },
});
