// An IMAP server claims that the visitor is already logged in (PREAUTH): encryption can then no longer be asked for.
import { defineRule } from '../define.ts';
import { brokenBy } from '../shared/door-faults.ts';

export const connectionPreauthenticated = defineRule({
  id: 'connection-preauthenticated',
  reference: 'RFC 9051 7.1.4',
  needs: ['imap'],
  uses: ['pop3', 'submission', 'mx'],
  severity: 'error',
  mender: 'host',
  messages: {
    title: 'The server {host} says that we are already logged in.',
    customer: 'We gave no password, and {host} says that we are logged in. That is not safe, so we stopped.',
    meanwhile: 'Do not type your password for this server until it is mended. Send this to your mail host.',
    agent:
      '{host}: PREAUTH greeting on {ports}; STARTTLS is then impossible. A faulty server, or tampering on the way.',
    fix: 'Remove the setting that logs visitors in without a password.\nIf there is none, check proxies in front of the server.',
  },
  judge: (seen, { failedLooks }) => brokenBy(seen, failedLooks, ['preauthenticated']),
});
