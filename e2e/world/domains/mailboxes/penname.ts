// The domain tells apps to log in with the part before the @; the address is an alias of a mailbox with another name.
import { autoconfig, serversOf } from '../../autoconfig.ts';
import { ipv4, mailDomain } from '../../practice-domain.ts';

const servers = serversOf('mail.penname.example').map((server) => ({ ...server, username: '%EMAILLOCALPART%' }));
const document = autoconfig('penname.example', servers);

export const penname = mailDomain({
  domain: 'penname.example',
  number: 451,
  story: 'The address is a second name of a mailbox.',
  expected: ['credentials-rejected'],
  expectedWithoutPassword: [],
  account: { user: 'a.miller@penname.example' },
  records: { autoconfig: { A: [ipv4(451, 80)] } },
  webNames: ['autoconfig.penname.example'],
  web: { '/mail/config-v1.1.xml': document, '/.well-known/autoconfig/mail/config-v1.1.xml': document },
});
