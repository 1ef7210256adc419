// The whole key file was pasted into the DKIM record.
import { HEALTHY_DKIM_KEY } from '../../dkim-key.ts';
import { zoneDomain } from '../../zone-domain.ts';

export const keyfile = zoneDomain({
  domain: 'keyfile.example',
  story: 'The DKIM key has the first line of its file in it.',
  expected: ['dkim-malformed'],
  records: { 'default._domainkey': { TXT: [HEALTHY_DKIM_KEY.replace('p=', 'p=-----BEGIN PUBLIC KEY-----')] } },
});
