// The network says that there is no way to the mail server.
import { defineRule } from '../define.ts';
import { deadHosts } from '../shared/door-faults.ts';
import { appsShutOut } from '../shared/meanwhile.ts';

export const hostUnreachable = defineRule({
  id: 'host-unreachable',
  reference: 'RFC 1122 3.3.8',
  needs: ['imap'],
  uses: ['pop3', 'submission', 'mx'],
  severity: 'error',
  mender: 'host',
  messages: {
    title: 'There is no way to the server {host}.',
    customer: 'The network says that {host} cannot be reached. Its address may be wrong, or the server may be off.',
    meanwhile: appsShutOut,
    agent: '{host}: host or network unreachable on {ports} (addresses {addresses}).',
    fix: 'Check that the address of {host} is right.\nCheck that the server is on and its network is connected.',
  },
  explainedBy: ['host-web-proxied', 'imap-unavailable', 'submission-unavailable'],
  judge: (seen, { failedLooks }) => deadHosts(seen, failedLooks, 'unreachable'),
});
