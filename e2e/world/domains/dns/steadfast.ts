// Healthy, with everything optional as well: DNSSEC, MTA-STS, TLS-RPT, CAA, BIMI, and name servers of its own.

import { withNameServers } from '../../name-servers.ts';
import { ipv4 } from '../../practice-domain.ts';
import { stsPath, stsPolicy } from '../../sts-policy.ts';
import { signerOf, zoneKey } from '../../zone-key.ts';

export const steadfast = withNameServers(
  {
    domain: 'steadfast.example',
    number: 100,
    story: 'Everything works, and every optional record is there as well.',
    signed: true,
    records: {
      '@': { DS: [signerOf('steadfast.example')], DNSKEY: [zoneKey], CAA: [['issue', 'ca.practice.example']] },
      '_mta-sts': { TXT: ['v=STSv1; id=20261123T100000;'] },
      'mta-sts': { A: [ipv4(100, 80)] },
      '_smtp._tls': { TXT: ['v=TLSRPTv1; rua=mailto:tls@steadfast.example'] },
      'default._bimi': { TXT: ['v=BIMI1; l=https://steadfast.example/logo.svg; a=;'] },
    },
    webNames: ['mta-sts.steadfast.example'],
    web: { [stsPath]: stsPolicy('enforce', 'mail.steadfast.example') },
  },
  [{}, {}],
);
