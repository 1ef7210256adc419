// A mail server announces STARTTLS and then refuses it.
import { defineRule } from '../define.ts';
import { brokenBeside, brokenBy } from '../shared/door-faults.ts';

const results = ['starttls-refused'] as const;

export const starttlsRefused = defineRule({
  id: 'starttls-refused',
  reference: 'RFC 3207 4',
  needs: ['imap'],
  uses: ['pop3', 'submission', 'mx'],
  severity: 'error',
  mender: 'host',
  messages: {
    title: 'The server {host} promises encryption and then refuses it.',
    customer: 'The server says that it can encrypt, and then does not. So we did not send the password.',
    meanwhile:
      'Keep encryption switched on in your app, even if it cannot connect. If we recommend other settings, use those. Otherwise webmail may work, if your mail host has it. Send this to your mail host.',
    agent: '{host}: STARTTLS announced on {ports} and refused. It said: {words}',
    fix: 'Check the certificate and key of the mail service: they may be missing or unreadable.\nRead the log of the mail service for the TLS error.',
  },
  judge: (seen, { failedLooks }) => [
    ...brokenBy(seen, failedLooks, results),
    // Beside a working door it is no emergency, but an app may be set to the broken one.
    ...brokenBeside(seen, results, 'notice'),
  ],
});
