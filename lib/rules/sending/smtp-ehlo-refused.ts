// A server for sending greets us, and then refuses the name that our check gives itself.
import { defineRule } from '../define.ts';
import { brokenBeside, brokenBy, type DoorFault } from '../shared/door-faults.ts';
import type { SeenDoors } from '../shared/services.ts';

const results = ['ehlo-refused'] as const;

/** What we said, from the session itself. */
function withName(fault: DoorFault, { submission = [] }: SeenDoors) {
  const door = submission.find(({ host, result }) => host === fault.values.host && result === 'ehlo-refused');
  const said = door?.transcript.find(({ from, text }) => from === 'C' && text.startsWith('EHLO '))?.text.slice(5);
  return { ...fault, values: { ...fault.values, name: said ?? '[…]' } };
}

export const smtpEhloRefused = defineRule({
  id: 'smtp-ehlo-refused',
  reference: 'RFC 5321 4.1.4',
  needs: ['submission'],
  uses: ['imap', 'pop3', 'mx'],
  severity: 'warning',
  mender: 'host',
  messages: {
    title: 'We could not check sending: {host} did not take the name we gave.',
    customer: 'The server {host} wants a visitor to give a name, and refused ours. Your mail app gives another one.',
    meanwhile: 'Send yourself a message from your mail app: if it arrives, sending works.',
    agent:
      '{host}: EHLO {name} refused on {ports}. An address literal must be taken (RFC 5321 4.1.4); apps give theirs, or the name of their computer. It said: {words}',
    fix: 'Look at the rules for HELO and EHLO on ports 465 and 587.\nTake them off there: who logs in needs no name.',
  },
  judge: (seen, { failedLooks }) =>
    [...brokenBy(seen, failedLooks, results), ...brokenBeside(seen, results, 'notice')].map((fault) =>
      withName(fault, seen),
    ),
});
