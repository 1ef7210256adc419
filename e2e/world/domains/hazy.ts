// Healthy as far as one can see: the DMARC question is never answered, so nothing may be said about it.
import { mailDomain } from '../practice-domain.ts';

export const hazy = mailDomain({
  domain: 'hazy.example',
  number: 60,
  story: 'One DNS question is never answered.',
  expected: [],
  faults: { _dmarc: 'timeout' },
});
