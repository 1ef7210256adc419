// A mail server begins to talk and then stops answering.
import { defineRule } from '../define.ts';
import { brokenAppPorts, brokenAppPortWords, brokenBy } from '../shared/door-faults.ts';
import { appsShutOut } from '../shared/meanwhile.ts';

const results = ['stalled'] as const;

export const responseStalled = defineRule({
  id: 'response-stalled',
  reference: 'RFC 5321 4.5.3.2',
  needs: ['imap'],
  uses: ['pop3', 'submission', 'mx'],
  severity: 'error',
  mender: 'host',
  messages: {
    title: 'The server {host} stops answering halfway.',
    customer: 'The server {host} began to talk to us and then fell silent. It may be too busy.',
    meanwhile: appsShutOut,
    agent: '{host}: session stalled after the connection on {ports}. Last words: {words}',
    fix: 'Check the load of the mail server.\nRead the log of the mail service.',
  },
  // A server that is overloaded, or tired of us, may show it differently on each port.
  explainedBy: ['connection-hung-up', 'greeting-missing'],
  variants: { spare: brokenAppPortWords },
  judge: (seen, { failedLooks }) => [...brokenBy(seen, failedLooks, results), ...brokenAppPorts(seen, results)],
});
