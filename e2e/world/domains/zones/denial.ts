// The server denies the name above the DKIM keys; a key stands below it, at a selector that is asked last.
import { HEALTHY_DKIM_KEY } from '../../dkim-key.ts';
import { zoneDomain } from '../../zone-domain.ts';

export const denial = zoneDomain({
  domain: 'denial.example',
  story: 'Everything works, though the name server denies where the DKIM key stands.',
  expected: [],
  records: { 'default._domainkey': null, 'fm1._domainkey': { TXT: [HEALTHY_DKIM_KEY] } },
  faults: { _domainkey: 'nxdomain' },
});
