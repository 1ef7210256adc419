// Healthy: the server knows its people by the part before the @, and the domain says so.
import { autoconfig, serversOf } from '../../autoconfig.ts';
import { mailDomain } from '../../practice-domain.ts';

const servers = serversOf('mail.doorplate.example').map((server) => ({ ...server, username: '%EMAILLOCALPART%' }));

export const doorplate = mailDomain({
  domain: 'doorplate.example',
  number: 486,
  story: 'Works, with the short user name that the published settings give.',
  account: { user: 'anna' },
  web: { '/.well-known/autoconfig/mail/config-v1.1.xml': autoconfig('doorplate.example', servers) },
});
