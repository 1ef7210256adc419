// The DKIM key allows only a hash that no verifier knows.
import { HEALTHY_DKIM_KEY } from '../../dkim-key.ts';
import { zoneDomain } from '../../zone-domain.ts';

export const hashless = zoneDomain({
  domain: 'hashless.example',
  story: 'The DKIM key is bound to an unknown method.',
  expected: ['dkim-malformed'],
  records: { 'default._domainkey': { TXT: [HEALTHY_DKIM_KEY.replace('k=rsa;', 'k=rsa; h=md5;')] } },
});
