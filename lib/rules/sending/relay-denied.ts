// The submission server refuses to pass the mailbox’s mail on, although it accepted the login.
import { defineRule } from '../define.ts';
import { sendFromWebmail } from '../shared/meanwhile.ts';
import { commandPhrases, refusedAs } from '../shared/submission-refusals.ts';

export const relayDenied = defineRule({
  id: 'relay-denied',
  reference: 'RFC 5321 3.6.2',
  needs: ['round-trip'],
  severity: 'error',
  mender: 'host',
  messages: {
    title: 'The server {host} refuses to pass on your mail.',
    customer:
      'Your password was accepted, and still the server would not take a message from you. Mail apps see the same.',
    meanwhile: sendFromWebmail,
    agent:
      '{host}:{port}: after an accepted login, {command} for {address} was refused as relaying. Code: {code}. It said: {words}',
    fix: 'Let logged-in users send, and list {address} as a mailbox of this server.',
  },
  phrases: commandPhrases,
  judge: ({ 'round-trip': trip }) => refusedAs(trip, ['relay-denied']),
});
