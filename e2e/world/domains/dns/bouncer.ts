// The enforced MTA-STS policy names another mail server than the MX does.
import { ipv4, mailDomain } from '../../practice-domain.ts';
import { stsPath, stsPolicy } from '../../sts-policy.ts';

export const bouncer = mailDomain({
  domain: 'bouncer.example',
  number: 108,
  story: 'The rule for encrypted delivery leaves out the mail server.',
  expected: ['mta-sts-mx-not-covered'],
  records: { '_mta-sts': { TXT: ['v=STSv1; id=1'] }, 'mta-sts': { A: [ipv4(108, 80)] } },
  webNames: ['mta-sts.bouncer.example'],
  web: { [stsPath]: stsPolicy('enforce', 'mx.bouncer.example') },
});
