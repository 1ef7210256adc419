// A wildcard answers with the same key at every selector: that says nothing of any of them.
import { HEALTHY_DKIM_KEY } from '../../dkim-key.ts';
import { zoneDomain } from '../../zone-domain.ts';

export const everykey = zoneDomain({
  domain: 'everykey.example',
  story: 'Every DKIM selector exists.',
  expected: ['dkim-not-found'],
  records: { 'default._domainkey': null, '*._domainkey': { TXT: [HEALTHY_DKIM_KEY] } },
});
