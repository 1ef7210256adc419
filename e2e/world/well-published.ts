// What a domain publishes that is easy to find: SRV records, autoconfig and Autodiscover, all for mail.DOMAIN.
import { autoconfig, autodiscover, serversOf } from './autoconfig.ts';
import { ipv4, type MailDomainOptions } from './practice-domain.ts';

/** Records and documents for `mailDomain`; `number` is the domain's own. */
export function wellPublished(
  domain: string,
  number: number,
): Required<Pick<MailDomainOptions, 'records' | 'webNames' | 'web'>> {
  const servers = serversOf(`mail.${domain}`);
  return {
    records: {
      autoconfig: { A: [ipv4(number, 80)] },
      autodiscover: { A: [ipv4(number, 80)] },
      '_imaps._tcp': { SRV: [[0, 1, 993, 'mail']] },
      '_pop3s._tcp': { SRV: [[10, 1, 995, 'mail']] },
      '_submissions._tcp': { SRV: [[0, 1, 465, 'mail']] },
    },
    webNames: [`autoconfig.${domain}`, `autodiscover.${domain}`],
    web: {
      '/mail/config-v1.1.xml': autoconfig(domain, servers),
      '/.well-known/autoconfig/mail/config-v1.1.xml': autoconfig(domain, servers),
      'POST /autodiscover/autodiscover.xml': autodiscover(servers),
      'POST /Autodiscover/Autodiscover.xml': autodiscover(servers),
    },
  };
}
