// Two DKIM keys stand at one selector.
import { HEALTHY_DKIM_KEY } from '../../dkim-key.ts';
import { zoneDomain } from '../../zone-domain.ts';

export const twokeys = zoneDomain({
  domain: 'twokeys.example',
  story: 'There are two DKIM keys of the same name.',
  expected: ['dkim-multiple'],
  records: { 'default._domainkey': { TXT: [HEALTHY_DKIM_KEY, 'v=DKIM1; p='] } },
});
