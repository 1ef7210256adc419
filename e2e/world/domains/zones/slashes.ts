// The address for DMARC reports is written like a web address.
import { zoneDomain } from '../../zone-domain.ts';

export const slashes = zoneDomain({
  domain: 'slashes.example',
  story: 'An address for DMARC reports begins with two slashes.',
  expected: ['dmarc-invalid'],
  records: { _dmarc: { TXT: ['v=DMARC1; p=reject; rua=mailto://dmarc@slashes.example'] } },
});
