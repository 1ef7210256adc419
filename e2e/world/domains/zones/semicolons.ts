// The DMARC record has commas where semicolons belong.
import { zoneDomain } from '../../zone-domain.ts';

export const semicolons = zoneDomain({
  domain: 'semicolons.example',
  story: 'The DMARC record has commas in it.',
  expected: ['dmarc-invalid'],
  records: { _dmarc: { TXT: ['v=DMARC1, p=reject'] } },
});
