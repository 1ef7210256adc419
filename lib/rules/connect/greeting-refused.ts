// A mail server greets with a refusal (BYE, -ERR, 421 or 554), or refuses the very first command.

import { loginByWording } from '../../records/login-wording.ts';
import { defineRule } from '../define.ts';
import { brokenBeside, brokenBy, type DoorFault, saidAt } from '../shared/door-faults.ts';
import { perhapsOurCheckAlone } from '../shared/meanwhile.ts';

/** It names a number of connections that is used up: of this service, it says no more than that. */
const isLimit = (fault: DoorFault): boolean => loginByWording(saidAt(fault)) === 'too-many-connections';

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
    meanwhile: perhapsOurCheckAlone,
    agent: '{host}: refused the session at its start, on {ports}. It said: {words}',
    fix: "Read the server's own words: they often name the reason.\nCheck connection limits, ban lists and maintenance mode.",
  },
  variants: {
    limit: {
      title: 'The server {host} takes no more connections from us just now.',
      customer:
        'The server {host} lets each visitor have so many connections at once, and ours are used up. This says nothing of your mailbox.',
      meanwhile: 'Wait some minutes, then check again. If it stays, send this to your mail host.',
      agent:
        '{host}: on {ports}, refused at the greeting for too many connections from our address. Everyone who comes from it counts together. It said: {words}',
      fix: 'Allow the address of this check more connections (Dovecot: mail_max_userip_connections).\nIf many customers share an address, allow them more as well.',
    },
  },
  judge: (seen, { failedLooks }) => {
    const needed = brokenBy(seen, failedLooks, ['greeting-refused']).map((fault) =>
      isLimit(fault) ? { ...fault, severity: 'warning' as const } : fault,
    );
    // Beside a working door its words are still worth reading: an app may be set to this one.
    const beside = brokenBeside(seen, ['greeting-refused'], 'notice');
    return [...needed, ...beside].map((fault) => (isLimit(fault) ? { ...fault, variant: 'limit' as const } : fault));
  },
});
