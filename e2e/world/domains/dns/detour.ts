// The MTA-STS policy is only reached by a redirect, which senders must not follow.
import { ipv4, mailDomain } from '../../practice-domain.ts';
import { stsPath } from '../../sts-policy.ts';

export const detour = mailDomain({
  domain: 'detour.example',
  number: 129,
  story: 'The rule for encrypted delivery is only reached by a redirect.',
  expected: ['mta-sts-policy-unreachable'],
  records: { '_mta-sts': { TXT: ['v=STSv1; id=1'] }, 'mta-sts': { A: [ipv4(129, 80)] } },
  webNames: ['mta-sts.detour.example'],
  web: { [stsPath]: { status: 302, location: `https://detour.example${stsPath}` } },
});
