// The web server answers with a web page where the MTA-STS policy should be.
import { ipv4, mailDomain } from '../../practice-domain.ts';
import { stsPath } from '../../sts-policy.ts';

export const postcard = mailDomain({
  domain: 'postcard.example',
  number: 107,
  story: 'A web page stands where the rule for encrypted delivery should be.',
  expected: ['mta-sts-policy-invalid'],
  records: { '_mta-sts': { TXT: ['v=STSv1; id=1'] }, 'mta-sts': { A: [ipv4(107, 80)] } },
  webNames: ['mta-sts.postcard.example'],
  web: { [stsPath]: { body: '<!doctype html><title>Welcome</title>' } },
});
