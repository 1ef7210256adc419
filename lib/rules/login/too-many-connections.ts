// The server refuses a login because the mailbox has too many open connections.
import { defineRule } from '../define.ts';
import { loginFaults } from '../shared/login-faults.ts';

export const tooManyConnections = defineRule({
  id: 'too-many-connections',
  reference: 'RFC 5530 3',
  needs: ['login'],
  severity: 'warning',
  mender: 'customer',
  messages: {
    title: 'Too many connections to this mailbox are open.',
    customer: 'The server allows a set number of connections at once. Other devices or apps use them all.',
    agent: '{host} ({protocols} on {ports}): connection limit reached for {username}. Code: {code}. It said: {words}',
    fix: 'Close mail apps on devices that are not in use.\nWait some minutes and try again.\nIf it comes back, ask your mail host to allow more connections.',
  },
  judge: ({ login }) => loginFaults(login, 'too-many-connections'),
});
