// The SPF record uses ptr.
import { zoneDomain } from '../../zone-domain.ts';

export const backwards = zoneDomain({
  domain: 'backwards.example',
  story: 'The SPF record uses an outdated term.',
  expected: ['spf-deprecated-ptr'],
  records: { '@': { TXT: ['v=spf1 include:spf.hosting.example ptr -all'] } },
});
