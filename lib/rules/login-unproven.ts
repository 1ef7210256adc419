// The server gave an answer that proves neither that the login works nor that it does not.
import { defineRule } from './define.ts';
import { loginFaults } from './login-faults.ts';

export const loginUnproven = defineRule({
  id: 'login-unproven',
  reference: 'RFC 9051 7.1',
  needs: ['login'],
  severity: 'warning',
  mender: 'host',
  messages: {
    title: 'We could not tell whether the login works.',
    customer: 'The server answered in a way that says neither yes nor no. Your password may well be right.',
    agent: '{host} ({protocols} on {ports}): unclear answer to the login as {username}. Code: {code}. It said: {words}',
    fix: 'Try the same address and password in webmail.\nRead the log of the mail server for this login.',
  },
  judge: ({ login }) => loginFaults(login, 'unproven'),
});
