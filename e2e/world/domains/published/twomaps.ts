// Autodiscover still answers for the company where the mailboxes were; autoconfig names the servers of today.
import { autoconfig, autodiscover, serversOf } from '../../autoconfig.ts';
import { ipv4, mailDomain } from '../../practice-domain.ts';

export const twomaps = mailDomain({
  domain: 'twomaps.example',
  number: 465,
  story: 'Outlook is told other servers than the other mail apps.',
  expected: ['autodiscover-differs'],
  records: { autoconfig: { A: [ipv4(465, 80)] }, autodiscover: { A: [ipv4(465, 80)] } },
  webNames: ['autoconfig.twomaps.example', 'autodiscover.twomaps.example'],
  web: {
    '/mail/config-v1.1.xml': autoconfig('twomaps.example', serversOf('mail.twomaps.example')),
    'POST /autodiscover/autodiscover.xml': autodiscover(serversOf('server7.hosting.example')),
  },
});
