// The domain's name servers belong to a parking service, as after a registration that ran out.
import { isParking } from '../../records/dns-hosts.ts';
import { defineRule } from '../define.ts';

export const domainExpired = defineRule({
  id: 'domain-expired',
  reference: 'RFC 3915 2',
  needs: ['nameservers'],
  uses: ['mx'],
  severity: 'error',
  mender: 'dns',
  messages: {
    title: 'Your domain is parked. Its registration may have run out.',
    customer:
      'The name servers of {domain} belong to a parking service. This often means that the domain was not renewed.',
    meanwhile:
      'Ask where the domain was bought whether it is paid for. If it ran out, renew it soon: after a while, others can buy it.',
    agent: 'NS of {domain}: {servers}, known for parked domains. Check the expiry date at the registrar.',
    fix: 'Check at the registrar whether {domain} has expired.\nIf so, renew it, then put your own name servers back.',
  },
  judge: ({ nameservers, mx }, { domain }) => {
    const servers = nameservers.servers.map((server) => server.name);
    if (servers.length === 0 || !isParking(servers)) return [];
    // A parked domain that still names a mail server may be meant so.
    const takesMail = mx !== undefined && mx.targets.length > 0 && !mx.nullMx;
    return [
      {
        subject: { domain, record: domain },
        severity: takesMail ? 'warning' : 'error',
        values: { domain, servers },
      },
    ];
  },
});
