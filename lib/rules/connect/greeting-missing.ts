// A mail server accepts the connection and then says nothing.
import { defineRule } from '../define.ts';
import { brokenAppPorts, brokenAppPortWords, brokenBy } from '../shared/door-faults.ts';
import { appsShutOut } from '../shared/meanwhile.ts';

const results = ['greeting-timeout'] as const;

export const greetingMissing = defineRule({
  id: 'greeting-missing',
  reference: 'RFC 9051 7.1',
  needs: ['imap'],
  uses: ['pop3', 'submission', 'mx'],
  severity: 'error',
  mender: 'host',
  messages: {
    title: 'The server {host} opens the door but says nothing.',
    customer: 'We reached {host}, but it did not begin to talk in time. It may be too busy.',
    meanwhile: appsShutOut,
    agent: '{host}: connected on {ports}, no greeting in time. Overload, a tarpit, or another service on the port.',
    fix: 'Check the load of the mail server.\nCheck that a mail service listens on ports {ports}.\nCheck for greeting delays meant for unknown addresses.',
  },
  // A server that is overloaded, or tired of us, may show it differently on each port.
  explainedBy: ['connection-hung-up'],
  variants: { spare: brokenAppPortWords },
  judge: (seen, { failedLooks }) => [...brokenBy(seen, failedLooks, results), ...brokenAppPorts(seen, results)],
});
