// One of two MX hosts is gone: mail still arrives by the other.
import { zoneDomain } from '../../zone-domain.ts';

export const parting = zoneDomain({
  domain: 'parting.example',
  story: 'One of two mail servers no longer exists.',
  expected: ['mx-unresolvable'],
  records: {
    '@': {
      MX: [
        [10, 'server7.hosting.example.'],
        [20, 'old'],
      ],
    },
  },
});
