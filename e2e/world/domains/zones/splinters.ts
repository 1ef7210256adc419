// Healthy: the strings of a record may be cut anywhere (RFC 7208 3.3, RFC 6376 3.6.2.2).
import { zoneDomain } from '../../zone-domain.ts';

export const splinters = zoneDomain({
  domain: 'splinters.example',
  story: 'Everything works, with records cut into pieces.',
  expected: [],
  records: {
    _dmarc: { TXT: [['v=DMA', 'RC1; p=rej', 'ect']] },
    '@': { TXT: [['v=spf1 include:spf.hosting', '.example -a', 'll']] },
  },
});
