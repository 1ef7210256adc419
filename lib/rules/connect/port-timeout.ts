// A mail server that a customer needs does not answer on its mail ports.
import { defineRule } from '../define.ts';
import {
  besideOthers,
  closedPublishedPorts,
  closedPublishedWords,
  deadBesideWords,
  deadHosts,
} from '../shared/door-faults.ts';
import { perhapsOurCheckAlone } from '../shared/meanwhile.ts';

export const portTimeout = defineRule({
  id: 'port-timeout',
  reference: 'RFC 9293 3.8.3',
  needs: ['imap'],
  uses: ['pop3', 'submission', 'mx'],
  severity: 'error',
  mender: 'host',
  messages: {
    title: 'The server {host} does not answer.',
    customer: 'We knocked at {host}, and nothing came back. Something on the way may be blocking it.',
    meanwhile: perhapsOurCheckAlone,
    agent:
      '{host}: no answer to connection attempts on {ports} (addresses {addresses}). A firewall drops them, the address is wrong, or our address is banned.',
    fix: 'Check that {host} has the right address.\nCheck that the firewall lets ports {ports} through.\nCheck the ban list for the address of this check.',
  },
  explainedBy: ['host-web-proxied', 'imap-unavailable', 'submission-unavailable'],
  variants: { beside: deadBesideWords.timeout, published: closedPublishedWords },
  judge: (seen, { failedLooks }) => [
    ...besideOthers(seen, deadHosts(seen, failedLooks, 'timeout')),
    ...closedPublishedPorts(seen, 'timeout'),
  ],
});
