// The host serves mail by POP, but IMAP is closed.
import { defineRule } from '../define.ts';
import { imapIsAbsent } from '../shared/imap-absence.ts';
import { leavesCopies } from '../shared/pop-copies.ts';
import { doorsOf, leftOpen, servicesOf } from '../shared/services.ts';

export const imapUnavailable = defineRule({
  id: 'imap-unavailable',
  reference: 'RFC 9051 2.1',
  needs: ['imap', 'pop3'],
  uses: ['pop-mailbox'],
  severity: 'warning',
  mender: 'host',
  messages: {
    title: 'Your mail server offers POP only.',
    customer: 'With IMAP, all your devices show the same mail. The server {host} has IMAP closed, so only POP is left.',
    meanwhile:
      'POP works until then. In your app, switch on “leave a copy on the server”. Send this to your mail host.',
    agent: '{host}: POP answers on {popPorts}; IMAP is closed on {ports}, and nothing names another server for it.',
    fix: 'Switch IMAP on for {host}, at best on port 993.',
  },
  variants: {
    'without-copies': {
      meanwhile:
        'POP works until then, on one device alone: this server lets no app leave a copy there. Send this to your mail host.',
      fix: 'Switch IMAP on for {host}, at best on port 993.\nIf POP stays, let it offer UIDL.',
    },
  },
  judge: (seen, { domain, failedLooks }) => {
    if (leftOpen(failedLooks, 'imap')) return [];
    const doors = doorsOf(seen);
    const pop = servicesOf(seen).filter(
      ({ protocol, works, host }) => protocol === 'pop3' && works && imapIsAbsent(host, doors, domain),
    );
    const best = pop.find(({ published }) => published) ?? pop[0];
    if (!best) return [];
    const { host } = best;
    const ports = doors
      .filter((door) => door.protocol === 'imap' && door.host === host)
      .map(({ port }) => String(port));
    const popPorts = best.doors.filter(({ result }) => result === 'ready').map(({ port }) => String(port));
    const fault = { subject: { host }, values: { host, ports, popPorts }, targets: [host] };
    const keeps = leavesCopies(host, doors, seen['pop-mailbox'] ?? null);
    return [keeps ? fault : { ...fault, variant: 'without-copies' as const }];
  },
});
