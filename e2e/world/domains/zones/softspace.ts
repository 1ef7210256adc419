// The DMARC record has a blank that is none (U+00A0), as web pages bring it.
import { zoneDomain } from '../../zone-domain.ts';

export const softspace = zoneDomain({
  domain: 'softspace.example',
  story: 'The DMARC record has an odd blank in it.',
  expected: ['dmarc-invalid'],
  records: { _dmarc: { TXT: ['v=DMARC1;\u00a0p=reject'] } },
});
