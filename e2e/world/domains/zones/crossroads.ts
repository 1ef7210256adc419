// An SRV record names the port of another kind of encryption.
import { zoneDomain } from '../../zone-domain.ts';

export const crossroads = zoneDomain({
  domain: 'crossroads.example',
  story: 'The published port is the wrong one.',
  expected: ['srv-port-mismatch'],
  records: { '_imaps._tcp': { SRV: [[0, 1, 143, 'server7.hosting.example.']] } },
});
