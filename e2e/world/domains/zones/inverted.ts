// The DKIM record was pasted with its quotes.
import { HEALTHY_DKIM_KEY } from '../../dkim-key.ts';
import { zoneDomain } from '../../zone-domain.ts';

export const inverted = zoneDomain({
  domain: 'inverted.example',
  story: 'The DKIM record has quotes in it.',
  expected: ['dkim-malformed'],
  records: { 'default._domainkey': { TXT: [`"${HEALTHY_DKIM_KEY}"`] } },
});
