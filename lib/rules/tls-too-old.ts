// A mail server speaks only TLS versions older than 1.2.
import { defineRule } from './define.ts';
import { brokenBeside, brokenBy } from './door-faults.ts';

const results = ['tls-too-old'] as const;

export const tlsTooOld = defineRule({
  id: 'tls-too-old',
  reference: 'RFC 8997 3',
  needs: ['imap'],
  uses: ['pop3', 'submission', 'mx'],
  severity: 'error',
  mender: 'host',
  messages: {
    title: 'The encryption of {host} is too old.',
    customer: "The server {host} uses an old kind of encryption that today's mail apps refuse.",
    agent: '{host}: no TLS 1.2 or newer on {ports}. It said: {words}',
    fix: 'Enable TLS 1.2 and 1.3 on the mail server.\nSwitch TLS 1.0 and 1.1 off.',
  },
  judge: (seen, { failedLooks }) => [
    ...brokenBy(seen, failedLooks, results),
    // Beside a working door it is no emergency, but an app may be set to the broken one.
    ...brokenBeside(seen, results, 'warning'),
  ],
});
