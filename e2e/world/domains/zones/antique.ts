// The DKIM key allows sha1 alone.
import { HEALTHY_DKIM_KEY } from '../../dkim-key.ts';
import { zoneDomain } from '../../zone-domain.ts';

export const antique = zoneDomain({
  domain: 'antique.example',
  story: 'The DKIM key is bound to an outdated method.',
  expected: ['dkim-sha1-only'],
  records: { 'default._domainkey': { TXT: [HEALTHY_DKIM_KEY.replace('k=rsa', 'h=sha1')] } },
});
