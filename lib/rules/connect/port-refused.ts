// A mail server that a customer needs refuses connections on every port tried.
import { defineRule } from '../define.ts';
import {
  besideOthers,
  closedPublishedPorts,
  closedPublishedWords,
  deadBesideWords,
  deadHosts,
  rememberedWords,
  withMemory,
} from '../shared/door-faults.ts';
import { perhapsOurCheckAlone } from '../shared/meanwhile.ts';

export const portRefused = defineRule({
  id: 'port-refused',
  reference: 'RFC 9293 3.5.3',
  needs: ['imap'],
  uses: ['pop3', 'submission', 'mx'],
  severity: 'error',
  mender: 'host',
  messages: {
    title: 'The server {host} refuses connections for mail.',
    customer: 'Mail apps knock at {host}, and it turns them away. The mail service there may be switched off.',
    meanwhile: perhapsOurCheckAlone,
    agent:
      '{host}: connection refused on {ports} (addresses {addresses}). The service is down, listens elsewhere, or a ban list rejects our address.',
    fix: 'Check that the mail service runs and listens on ports {ports}.\nCheck the ban list for the address of this check.\nCheck that {host} is the right server.',
  },
  explainedBy: ['host-web-proxied', 'imap-unavailable', 'submission-unavailable'],
  variants: { beside: deadBesideWords.refused, published: closedPublishedWords, remembered: rememberedWords },
  judge: (seen, { failedLooks }) => [
    ...withMemory(seen, besideOthers(seen, deadHosts(seen, failedLooks, 'refused'))),
    ...withMemory(seen, closedPublishedPorts(seen, 'refused')),
  ],
});
