// The panel added the domain to an MX host that was complete.
import { zoneDomain } from '../../zone-domain.ts';

export const stutter = zoneDomain({
  domain: 'stutter.example',
  story: 'The name in the MX record has the domain in it twice.',
  expected: ['mx-unresolvable'],
  records: { '@': { MX: [[10, 'mail.stutter.example']] } },
});
