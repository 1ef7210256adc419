// The host serves mail by POP, but IMAP is closed.
import { defineRule } from '../define.ts';
import { doorsOf, isDead, leftOpen, servicesOf } from '../shared/services.ts';

export const imapUnavailable = defineRule({
  id: 'imap-unavailable',
  reference: 'RFC 9051 2.1',
  needs: ['imap', 'pop3'],
  severity: 'warning',
  mender: 'host',
  messages: {
    title: 'Your mail server offers POP only.',
    customer: 'With IMAP, all your devices show the same mail. The server {host} has IMAP closed, so only POP is left.',
    agent: '{host}: POP answers on {popPorts}; IMAP is dead on {ports}.',
    fix: 'Switch IMAP on for {host}, at best on port 993.\nUntil then, set POP apps to leave mail on the server.',
  },
  judge: (seen, { failedLooks }) => {
    if (leftOpen(failedLooks, 'imap')) return [];
    const services = servicesOf(seen);
    const pop = services.filter(({ protocol, works }) => protocol === 'pop3' && works);
    const imap = services.filter(({ protocol }) => protocol === 'imap');
    // A working or half-working IMAP is another matter, and so is a host that is published for IMAP and dead.
    if (imap.some(({ doors }) => !doors.every(isDead))) return [];
    const hosts = pop.map(({ host }) => host);
    if (imap.some(({ host, published }) => published && !hosts.includes(host))) return [];
    const best = pop.find(({ published }) => published) ?? pop[0];
    if (!best) return [];
    const { host } = best;
    const portsOf = (protocol: string) =>
      doorsOf(seen)
        .filter((door) => door.protocol === protocol && door.host === host)
        .map(({ port }) => String(port));
    const ports = portsOf('imap');
    const popPorts = best.doors.filter(({ result }) => result === 'ready').map(({ port }) => String(port));
    return ports.length > 0 ? [{ subject: { host }, values: { host, ports, popPorts }, targets: [host] }] : [];
  },
});
