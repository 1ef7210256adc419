// The DKIM key was cut in two, as two records.
import { HEALTHY_DKIM_KEY } from '../../dkim-key.ts';
import { zoneDomain } from '../../zone-domain.ts';

export const halves = zoneDomain({
  domain: 'halves.example',
  story: 'The DKIM key stands in two records.',
  expected: ['dkim-multiple'],
  records: { 'default._domainkey': { TXT: [HEALTHY_DKIM_KEY.slice(0, 255), HEALTHY_DKIM_KEY.slice(255)] } },
});
