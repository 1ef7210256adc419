// The mailbox or account has been blocked by whoever runs it.
import { defineRule } from '../define.ts';
import { loginFaults } from '../shared/login-faults.ts';

export const accountSuspended = defineRule({
  id: 'account-suspended',
  reference: 'RFC 5530 3',
  needs: ['login'],
  severity: 'error',
  mender: 'host',
  messages: {
    title: 'The server does not let this mailbox log in.',
    customer: 'The server says that this mailbox is blocked just now. Your mail host can say why, and lift the block.',
    meanwhile: 'No app can log in until then. Send this to your mail host, and ask why the mailbox is blocked.',
    agent: '{host} ({protocols} on {ports}): login disabled for {username}. Code: {code}. It said: {words}',
    fix: 'Check the account for unpaid bills or an abuse block.\nIf mail was sent without the customer knowing, set a new password first.\nLift the block.',
  },
  judge: ({ login }) => loginFaults(login, 'suspended'),
});
