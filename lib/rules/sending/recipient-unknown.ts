// The submission server says that the mailbox, into which we logged in, does not exist.
import { defineRule } from '../define.ts';
import { commandPhrases, refusedAs } from '../shared/submission-refusals.ts';

export const recipientUnknown = defineRule({
  id: 'recipient-unknown',
  reference: 'RFC 3463 3.2',
  needs: ['round-trip'],
  severity: 'error',
  mender: 'host',
  messages: {
    title: 'The server {host} does not know {address}.',
    customer: 'We could log in to your mailbox. But the server for sending says that no such mailbox exists.',
    meanwhile:
      'Check that {address} is spelled right. Until this is mended, mail to you may go back to its senders. Send this to your mail host.',
    agent: '{host}:{port}: {command} for {address} was refused as an unknown recipient. Code: {code}. It said: {words}',
    fix: 'Check that the server for sending and the server for reading know the same mailboxes.',
  },
  phrases: commandPhrases,
  judge: ({ 'round-trip': trip }) => refusedAs(trip, ['recipient-unknown']),
});
