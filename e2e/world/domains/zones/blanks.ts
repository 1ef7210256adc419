// Healthy, beside empty texts and texts of blanks.
import { zoneDomain } from '../../zone-domain.ts';

export const blanks = zoneDomain({
  domain: 'blanks.example',
  story: 'Everything works, beside empty texts.',
  expected: [],
  records: {
    '@': { TXT: ['', ' ', 'v=spf1 include:spf.hosting.example -all'] },
    _dmarc: { TXT: ['', 'v=DMARC1; p=reject'] },
  },
});
