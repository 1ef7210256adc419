// The SPF record ends without an opinion.
import { zoneDomain } from '../../zone-domain.ts';

export const undecided = zoneDomain({
  domain: 'undecided.example',
  story: 'The SPF record says nothing about strangers.',
  expected: ['spf-neutral-all'],
  records: { '@': { TXT: ['v=spf1 include:spf.hosting.example ?all'] } },
});
