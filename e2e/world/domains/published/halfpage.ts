// The published settings name no server for sending, and no user name.
import { autoconfig, serversOf } from '../../autoconfig.ts';
import { ipv4, mailDomain } from '../../practice-domain.ts';

const [imap] = serversOf('mail.halfpage.example');
const document = autoconfig('halfpage.example', imap ? [{ ...imap, username: null }] : []);

export const halfpage = mailDomain({
  domain: 'halfpage.example',
  number: 463,
  story: 'The settings for mail apps have gaps.',
  expected: ['autoconfig-invalid'],
  records: { autoconfig: { A: [ipv4(463, 80)] } },
  webNames: ['autoconfig.halfpage.example'],
  web: { '/mail/config-v1.1.xml': document },
});
