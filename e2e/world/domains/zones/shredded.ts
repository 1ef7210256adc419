// The DKIM record ends in the middle of the key.
import { HEALTHY_DKIM_KEY } from '../../dkim-key.ts';
import { zoneDomain } from '../../zone-domain.ts';

export const shredded = zoneDomain({
  domain: 'shredded.example',
  story: 'The DKIM key was cut off.',
  expected: ['dkim-malformed'],
  records: { 'default._domainkey': { TXT: [HEALTHY_DKIM_KEY.slice(0, 200)] } },
});
