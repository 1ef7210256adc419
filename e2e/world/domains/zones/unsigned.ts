// There is no name below which a DKIM key could stand, as far as the server tells.
import { zoneDomain } from '../../zone-domain.ts';

export const unsigned = zoneDomain({
  domain: 'unsigned.example',
  story: 'No DKIM key is published.',
  expected: ['dkim-not-found'],
  records: { 'default._domainkey': null },
});
