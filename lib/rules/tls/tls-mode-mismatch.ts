// A port speaks the wrong kind of encryption: plain text on a TLS port, or TLS on a STARTTLS port.
import { defineRule } from '../define.ts';
import { brokenBeside, brokenBy } from '../shared/door-faults.ts';
import { appsShutOut } from '../shared/meanwhile.ts';

const results = ['plaintext-on-tls-port', 'tls-on-starttls-port'] as const;

export const tlsModeMismatch = defineRule({
  id: 'tls-mode-mismatch',
  reference: 'RFC 8314 3.3',
  needs: ['imap'],
  uses: ['pop3', 'submission', 'mx'],
  severity: 'error',
  mender: 'host',
  messages: {
    title: 'One way into the server {host} uses the wrong kind of encryption.',
    customer:
      'Mail apps expect another kind of encryption at {host} (port {ports}) than it uses. So they cannot connect there.',
    meanwhile: appsShutOut,
    agent:
      '{host}: TLS mode mixed up on {ports}. Ports 993, 995 and 465 take TLS at once; 143, 110 and 587 take STARTTLS. It said: {words}',
    fix: 'Set ports 993, 995 and 465 to SSL/TLS from the first byte.\nSet ports 143, 110 and 587 to STARTTLS.',
  },
  // Whoever is led to the wrong port meets the wrong kind of encryption there: the entry is at fault, not the server.
  explainedBy: ['srv-port-mismatch'],
  judge: (seen, { failedLooks }) => [
    ...brokenBy(seen, failedLooks, results),
    // Beside a working door it is no emergency, but an app may be set to the broken one.
    ...brokenBeside(seen, results, 'warning'),
  ],
});
