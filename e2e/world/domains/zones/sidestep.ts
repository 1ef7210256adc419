// An SRV record leads mail apps to an alias.
import { zoneDomain } from '../../zone-domain.ts';

export const sidestep = zoneDomain({
  domain: 'sidestep.example',
  story: 'The published server is a second name.',
  expected: ['certificate-name-mismatch', 'srv-target-is-alias', 'srv-wrong-server'],
  records: { '_imaps._tcp': { SRV: [[0, 1, 993, 'imap']] }, imap: { CNAME: 'server7.hosting.example.' } },
});
