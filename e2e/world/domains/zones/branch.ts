// A domain inside another, whose key signs for both.
import { HEALTHY_DKIM_KEY } from '../../dkim-key.ts';
import { zoneDomain } from '../../zone-domain.ts';

export const branch = zoneDomain({
  domain: 'shop.branch.example',
  story: 'Everything works; the domain above has the DKIM key.',
  expected: [],
  records: { 'default._domainkey': null },
  zones: [
    {
      origin: 'branch.example',
      records: { 'mail._domainkey': { TXT: [HEALTHY_DKIM_KEY] }, _dmarc: { TXT: ['v=DMARC1; p=reject'] } },
    },
  ],
});
