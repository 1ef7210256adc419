// Two DMARC records contradict each other.
import { zoneDomain } from '../../zone-domain.ts';

export const quarrel = zoneDomain({
  domain: 'quarrel.example',
  story: 'There are two DMARC records.',
  expected: ['dmarc-multiple'],
  records: { _dmarc: { TXT: ['v=DMARC1; p=reject', 'v=DMARC1; p=none'] } },
});
