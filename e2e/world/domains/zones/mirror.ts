// The SPF record includes itself.
import { zoneDomain } from '../../zone-domain.ts';

export const mirror = zoneDomain({
  domain: 'mirror.example',
  story: 'The SPF record leads in a circle.',
  expected: ['spf-loop'],
  records: { '@': { TXT: ['v=spf1 include:mirror.example -all'] } },
});
