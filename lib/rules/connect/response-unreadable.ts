// A mail server answers with something that cannot be read as its protocol, or far too much.
import { defineRule } from '../define.ts';
import { brokenAppPorts, brokenAppPortWords, brokenBy } from '../shared/door-faults.ts';
import { appsShutOut } from '../shared/meanwhile.ts';

const results = ['protocol-error', 'too-much-data'] as const;

export const responseUnreadable = defineRule({
  id: 'response-unreadable',
  reference: 'RFC 9051 7',
  needs: ['imap'],
  uses: ['pop3', 'submission', 'mx'],
  severity: 'error',
  mender: 'host',
  messages: {
    title: 'The answers of {host} make no sense.',
    customer: 'The server {host} answers, but a mail app cannot understand what it says.',
    meanwhile: appsShutOut,
    agent: '{host}: answers outside the protocol, or beyond the size limit, on {ports}. It said: {words}',
    fix: 'Read the log of the mail service.\nCheck proxies and filters in front of it.',
  },
  variants: { spare: brokenAppPortWords },
  judge: (seen, { failedLooks }) => [...brokenBy(seen, failedLooks, results), ...brokenAppPorts(seen, results)],
});
