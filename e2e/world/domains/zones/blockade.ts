// The DMARC policy is a word that does not exist.
import { zoneDomain } from '../../zone-domain.ts';

export const blockade = zoneDomain({
  domain: 'blockade.example',
  story: 'The DMARC record has a policy that does not exist.',
  expected: ['dmarc-invalid'],
  records: { _dmarc: { TXT: ['v=DMARC1; p=block'] } },
});
