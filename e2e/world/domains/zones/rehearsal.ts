// The DKIM key is marked as a test.
import { HEALTHY_DKIM_KEY } from '../../dkim-key.ts';
import { zoneDomain } from '../../zone-domain.ts';

export const rehearsal = zoneDomain({
  domain: 'rehearsal.example',
  story: 'The DKIM key is marked as a test.',
  expected: ['dkim-testing'],
  records: { 'default._domainkey': { TXT: [HEALTHY_DKIM_KEY.replace('k=rsa', 't=y')] } },
});
