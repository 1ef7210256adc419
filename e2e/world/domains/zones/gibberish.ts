// The name servers do not know the type TXT, and say NOTIMP.
import { zoneDomain } from '../../zone-domain.ts';

export const gibberish = zoneDomain({
  domain: 'gibberish.example',
  story: 'The question for DMARC gets an answer of no use.',
  expected: ['dns-answer-unusable'],
  faults: { _dmarc: 'notimp' },
});
