// The DMARC record stands at the domain itself, not at _dmarc.
import { zoneDomain } from '../../zone-domain.ts';

export const upstairs = zoneDomain({
  domain: 'upstairs.example',
  story: 'The DMARC record stands where nobody looks for it.',
  expected: ['dmarc-missing'],
  records: { '@': { TXT: ['v=spf1 include:spf.hosting.example -all', 'v=DMARC1; p=reject'] }, _dmarc: null },
});
