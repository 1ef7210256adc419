// Another app holds the mailbox open for itself.
import { defineRule } from '../define.ts';
import { loginFaults } from '../shared/login-faults.ts';

export const mailboxLocked = defineRule({
  id: 'mailbox-locked',
  reference: 'RFC 3206 4',
  needs: ['login'],
  severity: 'warning',
  mender: 'customer',
  messages: {
    title: 'Another app is holding this mailbox.',
    customer: 'Only one app at a time can collect this mailbox by POP. Another one has it open just now.',
    agent: '{host} ({protocols} on {ports}): mailbox in use. Code: {code}. It said: {words}',
    fix: 'Close other apps that collect this mailbox by POP.\nWait some minutes and try again.\nWith IMAP, several apps can share a mailbox.',
  },
  judge: ({ login }) => loginFaults(login, 'mailbox-locked'),
});
