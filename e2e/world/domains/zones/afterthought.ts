// A term stands after the end of the SPF record.
import { zoneDomain } from '../../zone-domain.ts';

export const afterthought = zoneDomain({
  domain: 'afterthought.example',
  story: 'The SPF record goes on after its end.',
  expected: ['spf-term-after-all'],
  records: { '@': { TXT: ['v=spf1 include:spf.hosting.example -all mx'] } },
});
