// The SPF record names addresses of the inside, one twice, and a name that is gone.
import { zoneDomain } from '../../zone-domain.ts';

export const idle = zoneDomain({
  domain: 'idle.example',
  story: 'Some terms of the SPF record match nobody.',
  expected: ['spf-dead-term'],
  records: {
    '@': {
      TXT: ['v=spf1 include:spf.hosting.example ip4:10.0.0.0/8 ip4:198.18.0.7 ip4:198.18.0.7 a:old.idle.example -all'],
    },
  },
});
