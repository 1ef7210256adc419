// The version of the DMARC record is in small letters, which RFC 9989 does not allow.
import { zoneDomain } from '../../zone-domain.ts';

export const lowercase = zoneDomain({
  domain: 'lowercase.example',
  story: 'The DMARC record begins wrongly.',
  expected: ['dmarc-invalid'],
  records: { _dmarc: { TXT: ['v=dmarc1; p=reject'] } },
});
