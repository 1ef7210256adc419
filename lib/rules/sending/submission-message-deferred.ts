// The submission server does not take a message just now.
import { defineRule } from '../define.ts';
import { commandPhrases, refusedAs } from '../shared/submission-refusals.ts';

export const submissionMessageDeferred = defineRule({
  id: 'submission-message-deferred',
  reference: 'RFC 5321 4.2.1',
  needs: ['round-trip'],
  severity: 'warning',
  mender: 'host',
  messages: {
    title: 'The server {host} did not take our test message just now.',
    customer:
      'Your password was accepted. But the server asked us to come back later, and mail apps may hear the same.',
    meanwhile: 'Wait a quarter of an hour, then try again. If it stays, send this to your mail host.',
    agent: '{host}:{port}: {command} was answered with {code}, a temporary refusal. It said: {words}',
    fix: 'Look in the server’s log for the reason.',
  },
  phrases: commandPhrases,
  judge: ({ 'round-trip': trip }) => refusedAs(trip, ['deferred']),
});
