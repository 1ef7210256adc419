// The same mail server stands twice among the MX records.
import { mailDomain } from '../../practice-domain.ts';

export const twofold = mailDomain({
  domain: 'twofold.example',
  number: 128,
  story: 'One mail server is named twice.',
  expected: ['mx-duplicate'],
  records: {
    '@': {
      MX: [
        [10, 'mail'],
        [20, 'mail'],
      ],
    },
  },
});
