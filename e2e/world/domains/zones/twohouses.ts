// The MX records name two companies that each keep mailboxes.
import { zoneDomain } from '../../zone-domain.ts';

export const twohouses = zoneDomain({
  domain: 'twohouses.example',
  story: 'Mail goes to two mail providers.',
  expected: ['mx-certificate-invalid', 'mx-mixed-providers'],
  records: {
    '@': {
      MX: [
        [10, 'aspmx.l.google.com.'],
        [10, 'inbound'],
      ],
    },
    inbound: { A: ['198.18.0.7'] },
  },
});
