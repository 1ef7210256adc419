// The host serves mail for reading, but no port for sending works there or anywhere else.
import { defineRule } from '../define.ts';
import { sendFromWebmail } from '../shared/meanwhile.ts';
import { isDead, leftOpen, servicesOf } from '../shared/services.ts';

export const submissionUnavailable = defineRule({
  id: 'submission-unavailable',
  reference: 'RFC 8314 3.3',
  needs: ['submission', 'imap'],
  uses: ['pop3'],
  severity: 'error',
  mender: 'host',
  messages: {
    title: 'Mail apps cannot send through {host}.',
    customer: 'You can read mail at {host}. But the doors that apps send through are closed there.',
    meanwhile: sendFromWebmail,
    agent: '{host}: serves mailboxes, but submission is dead on {ports}. No other submission host was found.',
    fix: 'Switch submission on for {host}: port 465 with SSL/TLS, port 587 with STARTTLS.\nCheck that the firewall lets both through.',
  },
  judge: (seen, { failedLooks }) => {
    if (leftOpen(failedLooks, 'submission')) return [];
    const services = servicesOf(seen);
    const sending = services.filter(({ protocol }) => protocol === 'submission');
    if (sending.some(({ doors }) => !doors.every(isDead))) return [];
    const serving = services.filter(({ protocol, works }) => protocol !== 'submission' && works);
    const hosts = serving.map(({ host }) => host);
    // Another host that is published for sending and dead has a finding of its own.
    if (sending.some(({ host, published }) => published && !hosts.includes(host))) return [];
    const dead = sending.filter(({ host }) => hosts.includes(host));
    const here = dead.find(({ published }) => published) ?? dead[0];
    if (!here) return [];
    const { host, doors } = here;
    // A server of which too many ports were closed is not asked for its last ones: they may be open.
    const unasked = failedLooks.some(
      ({ probe, target, why }) =>
        probe === 'submission' && why === 'connection-budget' && target.startsWith(`${host}:`),
    );
    if (unasked) return [];
    return [{ subject: { host }, values: { host, ports: doors.map(({ port }) => String(port)) }, targets: [host] }];
  },
});
