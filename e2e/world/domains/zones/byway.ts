// An SRV record names a port that no mail server has, and that is not dialled.
import { zoneDomain } from '../../zone-domain.ts';

export const byway = zoneDomain({
  domain: 'byway.example',
  story: 'The published port is none of mail.',
  expected: ['srv-port-unusual'],
  records: { '_imaps._tcp': { SRV: [[0, 1, 6379, 'server7.hosting.example.']] } },
});
