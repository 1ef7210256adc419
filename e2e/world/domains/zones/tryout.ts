// The DMARC record is marked as a test.
import { zoneDomain } from '../../zone-domain.ts';

export const tryout = zoneDomain({
  domain: 'tryout.example',
  story: 'The DMARC record is marked as a test.',
  expected: ['dmarc-testing'],
  records: { _dmarc: { TXT: ['v=DMARC1; p=reject; t=y'] } },
});
