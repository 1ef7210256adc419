// The DKIM key is cut in two strings of one record, as it must be.
import { HEALTHY_DKIM_KEY } from '../../dkim-key.ts';
import { zoneDomain } from '../../zone-domain.ts';

export const strings = zoneDomain({
  domain: 'strings.example',
  story: 'Everything works, with a DKIM key in two strings.',
  expected: [],
  records: { 'default._domainkey': { TXT: [[HEALTHY_DKIM_KEY.slice(0, 200), HEALTHY_DKIM_KEY.slice(200)]] } },
});
