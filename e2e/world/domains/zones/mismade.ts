// The DKIM record promises one kind of key and holds another.
import { HEALTHY_DKIM_KEY } from '../../dkim-key.ts';
import { zoneDomain } from '../../zone-domain.ts';

export const mismade = zoneDomain({
  domain: 'mismade.example',
  story: 'The DKIM key is of another kind than announced.',
  expected: ['dkim-malformed'],
  records: { 'default._domainkey': { TXT: [HEALTHY_DKIM_KEY.replace('k=rsa', 'k=ed25519')] } },
});
