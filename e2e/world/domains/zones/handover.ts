// The SPF record is kept at the hosting company.
import { zoneDomain } from '../../zone-domain.ts';

export const handover = zoneDomain({
  domain: 'handover.example',
  story: 'Everything works; the SPF record is another.',
  expected: [],
  records: { '@': { TXT: ['v=spf1 redirect=spf.hosting.example'] } },
});
