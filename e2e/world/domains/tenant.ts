// Healthy, at the hosting company: the domain's own autoconfig names the company's server.
import { autoconfig, serversOf } from '../autoconfig.ts';
import { mailDomain } from '../practice-domain.ts';

const hosted = autoconfig('tenant.example', serversOf('server7.hosting.example'));

export const tenant = mailDomain({
  domain: 'tenant.example',
  number: 39,
  story: "Everything works, on the hosting company's own server name.",
  mailboxAt: 'hosting',
  records: { '@': { MX: [[10, 'server7.hosting.example.']], TXT: ['v=spf1 include:spf.hosting.example -all'] } },
  web: { '/.well-known/autoconfig/mail/config-v1.1.xml': hosted },
});
