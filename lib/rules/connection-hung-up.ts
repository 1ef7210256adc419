// A mail server accepts the connection and hangs up before it greets.
import { defineRule } from './define.ts';
import { brokenBy } from './door-faults.ts';

export const connectionHungUp = defineRule({
  id: 'connection-hung-up',
  reference: 'RFC 9051 7.1.5',
  needs: ['imap'],
  uses: ['pop3', 'submission', 'mx'],
  severity: 'error',
  mender: 'host',
  messages: {
    title: 'The server {host} hangs up at once.',
    customer:
      'We reached {host}, but it closed the connection before saying anything. It may be turning away our check.',
    agent:
      '{host}: connection closed before the greeting on {ports} (said: {words}). A ban or connection limit for our address is likely; a crashing service is possible.',
    fix: 'Check the ban list and connection limits for the address of this check.\nCheck the log of the mail service for a crash.',
  },
  judge: (seen, { failedLooks }) => brokenBy(seen, failedLooks, ['hung-up', 'reset']),
});
