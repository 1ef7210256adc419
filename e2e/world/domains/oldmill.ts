// Moved to the hosting company, with two records left behind: Outlook and readers of SRV are still led to the old host.
import { autoconfig, autodiscover, serversOf } from '../autoconfig.ts';
import { ipv4, mailDomain, mailDoors, webDoors } from '../practice-domain.ts';

const old = ipv4(497, 90);

export const oldmill = mailDomain({
  domain: 'oldmill.example',
  number: 497,
  story: 'The mail has moved, and two old records still lead some apps to the old host.',
  expected: ['autodiscover-differs'],
  mailboxAt: 'hosting',
  records: {
    '@': { MX: [[10, 'server7.hosting.example.']], TXT: ['v=spf1 include:spf.hosting.example -all'] },
    autoconfig: { CNAME: '@' },
    autodiscover: { CNAME: 'autodiscover.oldhost.example.' },
    '_imaps._tcp': { SRV: [[0, 1, 993, 'imap.oldhost.example.']] },
    '_submissions._tcp': { SRV: [[0, 1, 465, 'server7.hosting.example.']] },
  },
  webNames: ['autoconfig.oldmill.example'],
  web: {
    'autoconfig.oldmill.example/mail/config-v1.1.xml': autoconfig(
      'oldmill.example',
      serversOf('server7.hosting.example'),
    ),
  },
  zones: [
    {
      origin: 'oldhost.example',
      records: { imap: { A: [old] }, smtp: { A: [old] }, autodiscover: { A: [old] } },
    },
  ],
  hosts: [
    {
      address: old,
      doors: {
        ...mailDoors('imap.oldhost.example', 'oldhost.example', [], { names: ['imap.oldhost.example'] }),
        ...webDoors(['autodiscover.oldmill.example', 'autodiscover.oldhost.example'], {
          'POST /autodiscover/autodiscover.xml': autodiscover(serversOf('imap.oldhost.example')),
        }),
      },
    },
  ],
});
