// DMARC is reached by twelve aliases in a row: more than any resolver need follow.
import { zoneDomain } from '../../zone-domain.ts';

export const ladder = zoneDomain({
  domain: 'ladder.example',
  story: 'The DMARC record is reached by very many aliases.',
  expected: ['dns-alias-loop'],
  records: {
    _dmarc: { TXT: [], CNAME: 'step1' },
    ...Object.fromEntries(
      Array.from({ length: 11 }, (_, index) => [`step${index + 1}`, { CNAME: `step${index + 2}` }]),
    ),
    step12: { TXT: ['v=DMARC1; p=reject'] },
  },
});
