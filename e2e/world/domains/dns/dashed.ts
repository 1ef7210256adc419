// The record that announces MTA-STS has two semicolons in a row, and its policy a host name that ends in a hyphen.
import { ipv4, mailDomain } from '../../practice-domain.ts';
import { stsPath, stsPolicy } from '../../sts-policy.ts';

export const dashed = mailDomain({
  domain: 'dashed.example',
  number: 480,
  story: 'The rule for encrypted delivery has slips in its record and in its file.',
  expected: ['mta-sts-record-invalid', 'mta-sts-policy-invalid'],
  records: { '_mta-sts': { TXT: ['v=STSv1;; id=1'] }, 'mta-sts': { A: [ipv4(480, 80)] } },
  webNames: ['mta-sts.dashed.example'],
  web: { [stsPath]: stsPolicy('testing', 'mail-.dashed.example') },
});
