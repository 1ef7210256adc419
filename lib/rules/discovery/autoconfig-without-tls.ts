// The published settings offer only unencrypted servers for a protocol.
import { defineRule } from '../define.ts';
import { setUpByHandForHost } from '../shared/meanwhile.ts';
import { placeOfDocument } from '../shared/published-servers.ts';

export const autoconfigWithoutTls = defineRule({
  id: 'autoconfig-without-tls',
  reference: 'RFC 8314 3',
  needs: ['autoconfig'],
  severity: 'warning',
  mender: 'host',
  messages: {
    title: 'The automatic settings for mail apps leave out encryption.',
    customer:
      'Some mail apps fetch their settings for {domain} by themselves. With these, your password would travel unprotected.',
    meanwhile: setUpByHandForHost,
    agent: 'autoconfig at {url} offers only socketType plain for {protocols}: {servers}.',
    fix: 'Offer encrypted servers in config-v1.1.xml: ports 993, 995 and 465 with socketType SSL.\nRemove the entries with socketType plain.\nThen check again.',
  },
  judge: ({ autoconfig }, { domain }) => {
    const protocols = [...new Set(autoconfig.servers.map(({ protocol }) => protocol))].filter((protocol) =>
      autoconfig.servers.every((server) => server.protocol !== protocol || server.security === 'plain'),
    );
    if (protocols.length === 0) return [];
    const servers = autoconfig.servers.filter(({ protocol }) => protocols.includes(protocol));
    return [
      {
        subject: { domain },
        values: {
          domain,
          url: placeOfDocument(autoconfig.url),
          protocols,
          servers: servers.map(({ host, port }) => `${host}:${port}`),
        },
      },
    ];
  },
});
