// The DMARC record has no policy and no address for reports.
import { zoneDomain } from '../../zone-domain.ts';

export const policyless = zoneDomain({
  domain: 'policyless.example',
  story: 'The DMARC record says nothing.',
  expected: ['dmarc-invalid'],
  records: { _dmarc: { TXT: ['v=DMARC1'] } },
});
