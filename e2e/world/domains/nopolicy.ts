// No DMARC record.
import { mailDomain } from '../practice-domain.ts';

export const nopolicy = mailDomain({
  domain: 'nopolicy.example',
  number: 22,
  story: 'The domain has no DMARC record.',
  expected: ['dmarc-missing'],
  records: { _dmarc: null },
});
