// Healthy, and easy to find: SRV records, autoconfig and Autodiscover all name the same working server.
import { autoconfig, autodiscover, serversOf } from '../autoconfig.ts';
import { ipv4, mailDomain } from '../practice-domain.ts';

const servers = serversOf('mail.sunny.example');

export const sunny = mailDomain({
  domain: 'sunny.example',
  number: 1,
  story: 'Everything works.',
  records: {
    autoconfig: { A: [ipv4(1, 80)] },
    autodiscover: { A: [ipv4(1, 80)] },
    '_imaps._tcp': { SRV: [[0, 1, 993, 'mail']] },
    '_pop3s._tcp': { SRV: [[10, 1, 995, 'mail']] },
    '_submissions._tcp': { SRV: [[0, 1, 465, 'mail']] },
  },
  webNames: ['autoconfig.sunny.example', 'autodiscover.sunny.example'],
  web: {
    '/mail/config-v1.1.xml': autoconfig('sunny.example', servers),
    '/.well-known/autoconfig/mail/config-v1.1.xml': autoconfig('sunny.example', servers),
    'POST /autodiscover/autodiscover.xml': autodiscover(servers),
    'POST /Autodiscover/Autodiscover.xml': autodiscover(servers),
  },
});
