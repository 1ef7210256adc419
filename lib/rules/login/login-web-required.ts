// The provider wants a sign-in in the browser before mail apps may log in again.
import { defineRule } from '../define.ts';
import { loginFaults } from '../shared/login-faults.ts';

export const loginWebRequired = defineRule({
  id: 'login-web-required',
  reference: 'RFC 5530 3',
  needs: ['login'],
  severity: 'error',
  mender: 'customer',
  messages: {
    title: 'Sign in once on the web first.',
    customer: 'Your mail host wants you to sign in with a browser. After that, mail apps may work again.',
    agent: '{host} ({protocols} on {ports}): web login required for {username}. Code: {code}. It said: {words}',
    fix: 'Sign in to the mailbox in a browser.\nAnswer any question that it asks there.\nThen try the mail app again.',
  },
  judge: ({ login }) => loginFaults(login, 'web-login-required'),
});
