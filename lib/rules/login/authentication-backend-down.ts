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
    meanwhile: 'Send this to your mail host.',
    agent: '{host} ({protocols} on {ports}): temporary authentication failure. Code: {code}. It said: {words}',
    fix: 'Keep the password: it was not refused.\nCheck the authentication service and its database.\nTry again in some minutes.',
  },
  variants: {
    lasting: {
      title: 'The mail server has a fault that needs repair.',
      agent:
        '{host} ({protocols} on {ports}): permanent fault of the server at the login, not of the password (RFC 3206 4). Code: {code}. It said: {words}',
      fix: 'Keep the password: it was not refused.\nRead the log of the mail server for this mailbox.\nCheck its disk, its permissions and the mailbox itself.',
    },
  },
  // A broken mailbox has a rule of its own.
  judge: ({ login }) =>
    loginFaults(
      login.filter((one) => !isBrokenMailbox(one.code)),
      'backend-down',
    ).map((fault) => (fault.values.code === 'SYS/PERM' ? { ...fault, variant: 'lasting' as const } : fault)),
});
