// The DMARC record has a tag that RFC 9989 removed.
import { zoneDomain } from '../../zone-domain.ts';

export const percent = zoneDomain({
  domain: 'percent.example',
  story: 'The DMARC record has an outdated part.',
  expected: ['dmarc-deprecated-tags'],
  records: { _dmarc: { TXT: ['v=DMARC1; p=reject; pct=50'] } },
});
