// Autodiscover says "TLS" for port 993, which stands for STARTTLS there; autoconfig says SSL for 587.
import { autoconfig, autodiscover, serversOf } from '../../autoconfig.ts';
import { ipv4, mailDomain } from '../../practice-domain.ts';

const servers = serversOf('mail.misprint.example');
const outlook = servers.map((server) => ({ ...server, encryption: 'TLS' as const }));
const others = servers.map((server) => (server.type === 'smtp' ? { ...server, port: 587 } : server));

export const misprint = mailDomain({
  domain: 'misprint.example',
  number: 464,
  story: 'The settings for mail apps mix up ports and encryption.',
  expected: ['autoconfig-port-mismatch', 'autodiscover-port-mismatch'],
  records: { autoconfig: { A: [ipv4(464, 80)] }, autodiscover: { A: [ipv4(464, 80)] } },
  webNames: ['autoconfig.misprint.example', 'autodiscover.misprint.example'],
  web: {
    '/mail/config-v1.1.xml': autoconfig('misprint.example', others),
    'POST /autodiscover/autodiscover.xml': autodiscover(outlook),
  },
});
