// A DKIM key stands at a selector that nobody guesses.
import { HEALTHY_DKIM_KEY } from '../../dkim-key.ts';
import { zoneDomain } from '../../zone-domain.ts';

export const hideaway = zoneDomain({
  domain: 'hideaway.example',
  story: 'The DKIM key has a name that we do not know.',
  expected: ['dkim-not-found'],
  records: { 'default._domainkey': null, 'q7x2._domainkey': { TXT: [HEALTHY_DKIM_KEY] } },
});
