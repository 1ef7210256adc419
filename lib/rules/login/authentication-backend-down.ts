// The server cannot check any password at the moment.
import { defineRule } from '../define.ts';
import { isBrokenMailbox, loginFaults } from '../shared/login-faults.ts';

export const authenticationBackendDown = defineRule({
  id: 'authentication-backend-down',
  reference: 'RFC 5530 3',
  needs: ['login'],
  severity: 'error',
  mender: 'host',
  messages: {
    title: 'The server cannot check passwords just now.',
    customer: 'This is a fault of the server, not of your password. Keep the password as it is.',
    meanwhile: 'Try again in some minutes. No mail is lost by this. If it lasts, send this to your mail host.',
    agent: '{host} ({protocols} on {ports}): temporary authentication failure. Code: {code}. It said: {words}',
    fix: 'Check the authentication service and its database.\nTell customers to keep their password: it was not refused.',
  },
  variants: {
    lasting: {
      title: 'The mail server has a fault that needs repair.',
      meanwhile: 'A new password would not help, and no mail is lost by this. Send this to your mail host.',
      agent:
        '{host} ({protocols} on {ports}): permanent fault of the server at the login, not of the password (RFC 3206 4). Code: {code}. It said: {words}',
      fix: 'Read the log of the mail server for this mailbox.\nCheck its disk, its permissions and the mailbox itself.\nTell the customer to keep the password: it was not refused.',
    },
  },
  // A broken mailbox has a rule of its own.
  judge: ({ login }) =>
    loginFaults(
      login.filter((one) => !isBrokenMailbox(one.code)),
      'backend-down',
    ).map((fault) => (fault.values.code === 'SYS/PERM' ? { ...fault, variant: 'lasting' as const } : fault)),
});
