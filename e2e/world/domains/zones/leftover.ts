// The DKIM selectors lead to a service that is gone.
import { zoneDomain } from '../../zone-domain.ts';

export const leftover = zoneDomain({
  domain: 'leftover.example',
  story: 'The DKIM key is kept elsewhere, and is not there.',
  expected: ['dkim-alias-broken'],
  records: { 'default._domainkey': null, 's1._domainkey': { CNAME: 's1.gone.example.' } },
});
