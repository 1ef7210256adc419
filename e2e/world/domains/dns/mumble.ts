// The record that announces MTA-STS has no id, and the one for reports no usable address.
import { ipv4, mailDomain } from '../../practice-domain.ts';
import { stsPath, stsPolicy } from '../../sts-policy.ts';

export const mumble = mailDomain({
  domain: 'mumble.example',
  number: 109,
  story: 'The records for encrypted delivery and its reports have mistakes.',
  expected: ['mta-sts-record-invalid', 'tls-rpt-invalid'],
  records: {
    '_mta-sts': { TXT: ['v=STSv1;'] },
    'mta-sts': { A: [ipv4(109, 80)] },
    '_smtp._tls': { TXT: ['v=TLSRPTv1; rua=postmaster@mumble.example'] },
  },
  webNames: ['mta-sts.mumble.example'],
  web: { [stsPath]: stsPolicy('testing', '*.mumble.example') },
});
