// A mail server name points at a web proxy (CDN), which passes no mail: its mail ports are dead.
import { defineRule } from '../define.ts';
import { brokenServices, isDead } from '../shared/services.ts';

export const hostWebProxied = defineRule({
  id: 'host-web-proxied',
  reference: 'RFC 8314 3',
  needs: ['host', 'imap'],
  uses: ['pop3', 'submission', 'mx'],
  severity: 'error',
  mender: 'dns',
  messages: {
    title: 'The server name {host} points at a web service that passes no mail.',
    customer:
      'The name {host} goes through {proxy}, which carries web pages only. So mail apps cannot reach the mail server by it.',
    meanwhile: 'If we recommend other settings, use them in your app. Send this to whoever looks after your domain.',
    agent:
      '{host} resolves to {addresses}, all within {proxy}; ports {ports} are dead. The DNS proxy seems to be on for this name.',
    fix: "In the DNS settings, switch the proxy off for {host} (DNS only).\nMake sure that its address is the mail server's own.",
  },
  judge: ({ host, ...seen }, { failedLooks }) => {
    const broken = brokenServices(seen, failedLooks).filter(({ doors }) => doors.every(isDead));
    return host.flatMap(({ host: name, webProxy, addresses }) => {
      const doors = broken.filter((service) => service.host === name).flatMap((service) => service.doors);
      if (webProxy === null || doors.length === 0) return [];
      const ports = doors.map(({ port }) => String(port));
      return [
        {
          subject: { host: name },
          values: { host: name, proxy: webProxy, addresses: addresses.v4, ports },
          targets: [name],
        },
      ];
    });
  },
});
