// An SRV record leads mail apps to a name that does not exist.
import { zoneDomain } from '../../zone-domain.ts';

export const signless = zoneDomain({
  domain: 'signless.example',
  story: 'The published server does not exist.',
  expected: ['host-nxdomain'],
  records: { '_imaps._tcp': { SRV: [[0, 1, 993, 'imap']] } },
});
