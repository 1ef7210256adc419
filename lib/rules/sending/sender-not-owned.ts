// The login may not send from the mailbox’s own address.
import { defineRule } from '../define.ts';
import { refusedAs } from '../shared/submission-refusals.ts';

export const senderNotOwned = defineRule({
  id: 'sender-not-owned',
  reference: 'RFC 6409 6.1',
  needs: ['round-trip'],
  severity: 'error',
  mender: 'host',
  messages: {
    title: 'The server does not let you send as {address}.',
    customer: 'Your password was accepted. But the server says that this address does not belong to your login.',
    meanwhile: 'Send this to your mail host.',
    agent: '{host}:{port}: {command} was refused for sender {address}. Code: {code}. It said: {words}',
    fix: 'In your mail app, use the same address for the sender and for the login.\nAllow this login to send as {address}.',
  },
  judge: ({ 'round-trip': trip }) => refusedAs(trip, ['sender-not-owned']),
});
