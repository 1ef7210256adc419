// The server stopped taking mail of the domain because too many messages of it failed.
import { defineRule } from '../define.ts';
import { commandPhrases, refusedAs } from '../shared/submission-refusals.ts';

export const deferLimit = defineRule({
  id: 'defer-limit',
  reference: 'RFC 5321 4.2.1',
  needs: ['round-trip'],
  severity: 'error',
  mender: 'host',
  messages: {
    title: 'The server has stopped taking mail from your domain.',
    customer: 'Too many messages from your domain could not be delivered. The server takes none for a while.',
    meanwhile:
      'Wait some hours before you send again. If you did not write to many people, set a new password for your mailbox. Send this to your mail host.',
    agent:
      '{host}:{port}: {command} was refused for too many deferred and failed messages. Code: {code}. It said: {words}',
    fix: 'Change the passwords of mailboxes and websites that may have sent spam.\nLook in the mail queue for what was sent, and remove it.\nThen lift the limit for this domain.',
  },
  phrases: commandPhrases,
  judge: ({ 'round-trip': trip }) => refusedAs(trip, ['defer-limit']),
});
