// The submission server refuses a plain message for good, for a reason that only its words tell.
import { defineRule } from '../define.ts';
import { commandPhrases, refusedAs } from '../shared/submission-refusals.ts';

export const submissionMessageRefused = defineRule({
  id: 'submission-message-refused',
  reference: 'RFC 5321 4.2.1',
  needs: ['round-trip'],
  severity: 'error',
  mender: 'host',
  messages: {
    title: 'The server {host} refused our test message.',
    customer:
      'Your password was accepted, but the server would not take a short message from you. Its own words say why.',
    meanwhile:
      'Read the words of the server: they may name something that you can change. Send this to your mail host.',
    agent: '{host}:{port}: {command} was answered with {code}. It said: {words}',
    fix: 'Look up the message in the server’s log by its time and address.\nMend what the log names, then send another test message.',
  },
  phrases: commandPhrases,
  judge: ({ 'round-trip': trip }) => refusedAs(trip, ['refused', 'too-large']),
});
