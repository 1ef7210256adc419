// The SPF record hands over to another and ends by itself: then the other is ignored.
import { zoneDomain } from '../../zone-domain.ts';

export const overtaken = zoneDomain({
  domain: 'overtaken.example',
  story: 'The SPF record points elsewhere and ends as well.',
  expected: ['spf-term-after-all'],
  records: { '@': { TXT: ['v=spf1 redirect=spf.hosting.example -all'] } },
});
