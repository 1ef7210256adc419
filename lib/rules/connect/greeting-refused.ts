// A mail server greets with a refusal (BYE, -ERR, 421 or 554), or refuses the very first command.
import { defineRule } from '../define.ts';
import { brokenBeside, brokenBy } from '../shared/door-faults.ts';

export const greetingRefused = defineRule({
  id: 'greeting-refused',
  reference: 'RFC 5321 3.1',
  needs: ['imap'],
  uses: ['pop3', 'submission', 'mx'],
  severity: 'error',
  mender: 'host',
  messages: {
    title: 'The server {host} turns visitors away.',
    customer: 'The server {host} answers, but it says that it will not serve us now.',
    agent: '{host}: refused the session at its start, on {ports}. It said: {words}',
    fix: "Read the server's own words: they often name the reason.\nCheck connection limits, ban lists and maintenance mode.",
  },
  judge: (seen, { failedLooks }) => [
    ...brokenBy(seen, failedLooks, ['greeting-refused']),
    // Beside a working door its words are still worth reading: an app may be set to this one.
    ...brokenBeside(seen, ['greeting-refused'], 'notice'),
  ],
});
