// Something other than the expected mail protocol answers on a mail port.
import { defineRule } from '../define.ts';
import { brokenAppPorts, brokenAppPortWords, brokenBy } from '../shared/door-faults.ts';
import { appsShutOut } from '../shared/meanwhile.ts';

const results = ['other-protocol'] as const;

export const protocolUnexpected = defineRule({
  id: 'protocol-unexpected',
  reference: 'RFC 6335 6',
  needs: ['imap'],
  uses: ['pop3', 'submission', 'mx'],
  severity: 'error',
  mender: 'host',
  messages: {
    title: 'Something else answers where mail should.',
    customer: 'The server {host} answers, but it does not speak the language that mail apps expect there.',
    meanwhile: appsShutOut,
    agent: '{host}: another protocol on {ports}. It said: {words}',
    fix: 'Check which service listens on ports {ports}.\nCheck port forwarding and proxies in front of the mail server.',
  },
  // Whoever is led to the port of another protocol meets that there: the entry is at fault, not the server.
  explainedBy: ['srv-port-mismatch', 'autoconfig-port-mismatch', 'autodiscover-port-mismatch'],
  variants: { spare: brokenAppPortWords },
  judge: (seen, { failedLooks }) => [...brokenBy(seen, failedLooks, results), ...brokenAppPorts(seen, results)],
});
