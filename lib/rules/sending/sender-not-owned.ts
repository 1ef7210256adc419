// The login may not send from the mailbox’s own address.
import { defineRule } from '../define.ts';
import { sendFromWebmail } from '../shared/meanwhile.ts';
import { commandPhrases, refusedAs } from '../shared/submission-refusals.ts';

export const senderNotOwned = defineRule({
  id: 'sender-not-owned',
  reference: 'RFC 6409 6.1',
  needs: ['round-trip'],
  severity: 'error',
  mender: 'host',
  messages: {
    title: 'The server does not let you send as {address}.',
    customer: 'Your password was accepted. But the server says that this address does not belong to your login.',
    meanwhile: sendFromWebmail,
    agent: '{host}:{port}: {command} was refused for sender {address}. Code: {code}. It said: {words}',
    fix: 'Allow this login to send as {address}.',
  },
  phrases: commandPhrases,
  judge: ({ 'round-trip': trip }) => refusedAs(trip, ['sender-not-owned']),
});
