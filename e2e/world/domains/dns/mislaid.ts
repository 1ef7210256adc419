// MTA-STS is announced, but its file is not there.
import { ipv4, mailDomain } from '../../practice-domain.ts';

export const mislaid = mailDomain({
  domain: 'mislaid.example',
  number: 106,
  story: 'The file with the rule for encrypted delivery is missing.',
  expected: ['mta-sts-policy-unreachable'],
  records: { '_mta-sts': { TXT: ['v=STSv1; id=1'] }, 'mta-sts': { A: [ipv4(106, 80)] } },
  webNames: ['mta-sts.mislaid.example'],
});
