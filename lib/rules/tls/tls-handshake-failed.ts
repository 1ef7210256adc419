// A mail server breaks off while the encrypted connection is being set up.
import { defineRule } from '../define.ts';
import { brokenAppPorts, brokenAppPortWords, brokenBy } from '../shared/door-faults.ts';

const results = ['tls-failed'] as const;

export const tlsHandshakeFailed = defineRule({
  id: 'tls-handshake-failed',
  reference: 'RFC 8446 4',
  needs: ['imap'],
  uses: ['pop3', 'submission', 'mx'],
  severity: 'error',
  mender: 'host',
  explainedBy: ['tls-too-old'],
  messages: {
    title: 'No safe connection to {host} comes about.',
    customer: 'We reached {host}, but it broke off while we set up the encrypted connection.',
    agent: '{host}: TLS handshake failed on {ports}. It said: {words}',
    fix: 'Check the TLS settings of the mail service: certificate, key, protocols and ciphers.\nRead the log of the mail service for the handshake error.',
  },
  variants: { spare: brokenAppPortWords },
  judge: (seen, { failedLooks }) => [...brokenBy(seen, failedLooks, results), ...brokenAppPorts(seen, results)],
});
