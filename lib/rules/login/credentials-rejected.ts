// The server refuses the address or the password, without saying which.
import { defineRule } from '../define.ts';
import { loginFaults } from '../shared/login-faults.ts';

export const credentialsRejected = defineRule({
  id: 'credentials-rejected',
  reference: 'RFC 5530 3',
  needs: ['login'],
  severity: 'error',
  mender: 'customer',
  messages: {
    title: 'The server refused the address or the password.',
    customer: 'The server {host} did not let us in with these details. It does not say which of them it refused.',
    agent: '{host} ({protocols} on {ports}): login as {username} refused. Code: {code}. It said: {words}',
    fix: 'Try the same address and password in webmail.\nIf they work there, type them anew in the app.\nIf they fail there too, set a new password.',
  },
  judge: ({ login }) => loginFaults(login, 'rejected'),
});
