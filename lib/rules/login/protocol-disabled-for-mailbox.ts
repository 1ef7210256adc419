// This way of reaching the mailbox is switched off for this account.
import { defineRule } from '../define.ts';
import { loginFaults } from '../shared/login-faults.ts';

export const protocolDisabledForMailbox = defineRule({
  id: 'protocol-disabled-for-mailbox',
  reference: 'RFC 5530 3',
  needs: ['login'],
  severity: 'error',
  mender: 'customer',
  messages: {
    title: 'The server does not allow {protocols} for this mailbox.',
    customer: 'The server answers, but says that this mailbox may not be used this way. It can be switched on.',
    agent: '{host}: {protocols} disabled for {username} (on {ports}). Code: {code}. It said: {words}',
    fix: 'Sign in to webmail and look in its settings for IMAP or mail apps.\nSwitch it on there.\nIf there is no such setting, ask your mail host.',
  },
  judge: ({ login }) => loginFaults(login, 'protocol-disabled'),
});
