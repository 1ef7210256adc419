// The MX is another host than the one people use, its certificate is for a third name, and MTA-STS insists.
import { ipv4, mailDomain, mailDoors, reverseZone } from '../../practice-domain.ts';
import { stsPath, stsPolicy } from '../../sts-policy.ts';

const mx = mailDoors('mx.insistent.example', 'insistent.example', [], { names: ['other.insistent.example'] });

export const insistent = mailDomain({
  domain: 'insistent.example',
  number: 123,
  story: 'The rule for encrypted delivery insists on a certificate that the mail server does not have.',
  expected: ['mx-certificate-invalid'],
  records: {
    '@': { MX: [[10, 'mx']], TXT: ['v=spf1 mx a:mail.insistent.example -all'] },
    mx: { A: [ipv4(123, 25)] },
    '_mta-sts': { TXT: ['v=STSv1; id=1'] },
    'mta-sts': { A: [ipv4(123, 80)] },
  },
  webNames: ['mta-sts.insistent.example'],
  web: { [stsPath]: stsPolicy('enforce', 'mx.insistent.example') },
  hosts: [{ address: ipv4(123, 25), doors: { 25: mx[25] } }],
  zones: [reverseZone(ipv4(123, 25), 'mx.insistent.example')],
});
