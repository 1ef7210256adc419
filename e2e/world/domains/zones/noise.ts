// The DKIM record holds no key.
import { zoneDomain } from '../../zone-domain.ts';

export const noise = zoneDomain({
  domain: 'noise.example',
  story: 'The DKIM record holds something else than a key.',
  expected: ['dkim-malformed'],
  records: { 'default._domainkey': { TXT: ['v=DKIM1; k=rsa; p=coming soon!'] } },
});
