// The password has run out and must be renewed.
import { defineRule } from '../define.ts';
import { loginFaults } from '../shared/login-faults.ts';

export const passwordExpired = defineRule({
  id: 'password-expired',
  reference: 'RFC 5530 3',
  needs: ['login'],
  severity: 'error',
  mender: 'customer',
  messages: {
    title: 'The password has run out.',
    customer: 'The server says that this password is too old. Once you set a new one, mail apps can log in again.',
    agent: '{host} ({protocols} on {ports}): password expired for {username}. Code: {code}. It said: {words}',
    fix: 'Set a new password in webmail or in the customer area.\nType the new password in every mail app.',
  },
  judge: ({ login }) => loginFaults(login, 'password-expired'),
});
