// The host that mail apps ask for settings shows the certificate of the website, which has another name.
import { autoconfig, serversOf } from '../../autoconfig.ts';
import { ipv4, mailDomain } from '../../practice-domain.ts';

export const borrowed = mailDomain({
  domain: 'borrowed.example',
  number: 461,
  story: 'The settings for mail apps are behind a certificate of another name.',
  expected: ['autoconfig-certificate'],
  records: { autoconfig: { A: [ipv4(461, 80)] } },
  web: { '/mail/config-v1.1.xml': autoconfig('borrowed.example', serversOf('mail.borrowed.example')) },
});
