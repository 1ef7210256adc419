// The DMARC record limits the size of reports in a form that never was.
import { zoneDomain } from '../../zone-domain.ts';

export const oversize = zoneDomain({
  domain: 'oversize.example',
  story: 'An address for DMARC reports has a size that is none.',
  expected: ['dmarc-invalid'],
  records: { _dmarc: { TXT: ['v=DMARC1; p=reject; rua=mailto:dmarc@oversize.example!10mb'] } },
});
