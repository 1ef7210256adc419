// A null MX stands beside a real one, which RFC 7505 3 forbids.
import { zoneDomain } from '../../zone-domain.ts';

export const halftruth = zoneDomain({
  domain: 'halftruth.example',
  story: 'The domain says that it takes no mail, and names a mail server.',
  expected: ['mx-null'],
  records: {
    '@': {
      MX: [
        [0, '.'],
        [10, 'server7.hosting.example.'],
      ],
    },
  },
});
