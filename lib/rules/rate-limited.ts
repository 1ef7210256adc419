// The server makes this mailbox or address wait: too many attempts in a short time.
import { defineRule } from './define.ts';
import { loginFaults } from './login-faults.ts';

export const rateLimited = defineRule({
  id: 'rate-limited',
  reference: 'RFC 5321 4.2.3',
  needs: ['login'],
  severity: 'warning',
  mender: 'host',
  messages: {
    title: 'The server asks us to wait.',
    customer: 'There were too many attempts in a short time. The server takes new ones after a while.',
    agent: '{host} ({protocols} on {ports}): rate limit. Code: {code}. It said: {words}',
    fix: 'Wait an hour before the next attempt.\nCheck for a device that keeps trying an old password.\nCheck whether the limit fits this mailbox.',
  },
  judge: ({ login }) => loginFaults(login, 'rate-limited'),
});
