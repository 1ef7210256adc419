// Extra bytes arrive behind the answer to STARTTLS: a faulty server, or someone on the way.
import { defineRule } from '../define.ts';
import { brokenBeside, brokenBy } from '../shared/door-faults.ts';

const results = ['starttls-injection'] as const;

export const starttlsInjection = defineRule({
  id: 'starttls-injection',
  reference: 'RFC 3207 5',
  needs: ['imap'],
  uses: ['pop3', 'submission', 'mx'],
  severity: 'error',
  mender: 'host',
  messages: {
    title: 'Extra text came in while the connection was being made safe.',
    customer: 'Someone on the way, or a fault in the server, slipped in text before encryption began. So we stopped.',
    meanwhile:
      'If we recommend other settings, use those. Otherwise do not type your password for this server until it is mended. Send this to your mail host.',
    agent: '{host}: bytes buffered behind the STARTTLS answer on {ports} (command injection, CVE-2011-0411 class).',
    fix: 'Update the mail server: old versions have this fault.\nIf it is up to date, check proxies in front of it for tampering.',
  },
  judge: (seen, { failedLooks }) => [
    ...brokenBy(seen, failedLooks, results),
    // Beside a working door it is no emergency, but an app may be set to the broken one.
    ...brokenBeside(seen, results, 'warning'),
  ],
});
