// The server cannot check any password at the moment.
import { defineRule } from './define.ts';
import { isBrokenMailbox, loginFaults } from './login-faults.ts';

export const authenticationBackendDown = defineRule({
  id: 'authentication-backend-down',
  reference: 'RFC 5530 3',
  needs: ['login'],
  severity: 'error',
  mender: 'host',
  messages: {
    title: 'The server cannot check passwords just now.',
    customer: 'This is a fault of the server, not of your password. Keep the password as it is.',
    agent: '{host} ({protocols} on {ports}): temporary authentication failure. Code: {code}. It said: {words}',
    fix: 'Keep the password: it was not refused.\nCheck the authentication service and its database.\nTry again in some minutes.',
  },
  // A broken mailbox has a rule of its own.
  judge: ({ login }) =>
    loginFaults(
      login.filter((one) => !isBrokenMailbox(one.code)),
      'backend-down',
    ),
});
