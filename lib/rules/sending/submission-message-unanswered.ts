// The submission server gave no clear answer to a message.
import { defineRule } from '../define.ts';
import { commandPhrases, refusedAs } from '../shared/submission-refusals.ts';

export const submissionMessageUnanswered = defineRule({
  id: 'submission-message-unanswered',
  reference: 'RFC 5321 4.2',
  needs: ['round-trip'],
  severity: 'warning',
  mender: 'host',
  messages: {
    title: 'The server {host} did not say whether it took our test message.',
    customer:
      'We handed over a message, and the server gave no clear answer. Mail apps may then send the same message twice.',
    meanwhile: 'Before you send a message again, ask whether it has arrived. Send this to your mail host.',
    agent: '{host}:{port}: no reply that follows the protocol at {command}. Code: {code}. It said: {words}',
    fix: 'Look in the server’s log for a session that broke off at this time.\nCheck filters that look at messages while they are handed over.',
  },
  phrases: commandPhrases,
  judge: ({ 'round-trip': trip }) => refusedAs(trip, ['unproven']),
});
