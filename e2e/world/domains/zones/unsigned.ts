// There is no name below which a DKIM key could stand.
import { zoneDomain } from '../../zone-domain.ts';

export const unsigned = zoneDomain({
  domain: 'unsigned.example',
  story: 'No DKIM key is published.',
  expected: ['dkim-no-selector'],
  records: { 'default._domainkey': null },
});
