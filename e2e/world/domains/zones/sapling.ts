// The policy above speaks of names that do not exist (np=): this one does, so sp= counts.
import { zoneDomain } from '../../zone-domain.ts';

export const sapling = zoneDomain({
  domain: 'shop.sapling.example',
  story: 'Everything works; a policy for names that do not exist is none for this one.',
  expected: [],
  records: { _dmarc: null },
  zones: [{ origin: 'sapling.example', records: { _dmarc: { TXT: ['v=DMARC1; p=reject; sp=reject; np=none'] } } }],
});
