// The web server of the MTA-STS policy shows a certificate for another name.
import { ipv4, mailDomain } from '../../practice-domain.ts';
import { stsPath, stsPolicy } from '../../sts-policy.ts';

export const stranger = mailDomain({
  domain: 'stranger.example',
  number: 130,
  story: 'The rule for encrypted delivery lies on a website without the right certificate.',
  expected: ['mta-sts-policy-unreachable'],
  records: { '_mta-sts': { TXT: ['v=STSv1; id=1'] }, 'mta-sts': { A: [ipv4(130, 80)] } },
  web: { [stsPath]: stsPolicy('enforce', 'mail.stranger.example') },
});
