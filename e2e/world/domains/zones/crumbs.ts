// Beside the DKIM key stands half of an older one.
import { HEALTHY_DKIM_KEY } from '../../dkim-key.ts';
import { zoneDomain } from '../../zone-domain.ts';

export const crumbs = zoneDomain({
  domain: 'crumbs.example',
  story: 'A piece of an old DKIM key was left beside the new one.',
  expected: ['dkim-multiple'],
  records: { 'default._domainkey': { TXT: [HEALTHY_DKIM_KEY, HEALTHY_DKIM_KEY.slice(200)] } },
});
