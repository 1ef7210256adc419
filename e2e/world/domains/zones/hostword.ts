// The SPF record asks for the MX records of a host that has none.
import { zoneDomain } from '../../zone-domain.ts';

export const hostword = zoneDomain({
  domain: 'hostword.example',
  story: 'A term of the SPF record means a host and asks for its mail servers.',
  expected: ['spf-dead-term'],
  records: { '@': { TXT: ['v=spf1 include:spf.hosting.example mx:server7.hosting.example -all'] } },
});
