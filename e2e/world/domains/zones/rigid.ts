// The DMARC policy wants signatures by the very name of the sender, and only the domain above has a key.
import { HEALTHY_DKIM_KEY } from '../../dkim-key.ts';
import { zoneDomain } from '../../zone-domain.ts';

export const rigid = zoneDomain({
  domain: 'shop.rigid.example',
  story: 'The DKIM key stands at the domain above, where it does not count.',
  expected: ['dkim-not-found'],
  records: { 'default._domainkey': null, _dmarc: { TXT: ['v=DMARC1; p=reject; adkim=s'] } },
  zones: [{ origin: 'rigid.example', records: { 'default._domainkey': { TXT: [HEALTHY_DKIM_KEY] } } }],
});
