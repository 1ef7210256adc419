// A zone editor left backslashes in the DKIM record.
import { HEALTHY_DKIM_KEY } from '../../dkim-key.ts';
import { zoneDomain } from '../../zone-domain.ts';

export const backslash = zoneDomain({
  domain: 'backslash.example',
  story: 'The DKIM record has backslashes in it.',
  expected: ['dkim-malformed'],
  records: { 'default._domainkey': { TXT: [HEALTHY_DKIM_KEY.replaceAll(';', '\\;')] } },
});
