// Wanted mail lands in the junk folder, where the app's own filter may work beside the server's.
import { defineRule } from '../define.ts';

export const doubleSpamFilter = defineRule({
  id: 'double-spam-filter',
  reference: 'RFC 6154 2',
  needs: ['answers'],
  severity: 'warning',
  mender: 'customer',
  messages: {
    title: 'Two spam filters may be at work on your mail.',
    customer: 'You find wanted mail in junk. Many apps have a junk filter of their own, beside the one on the server.',
    agent:
      'The customer reports wanted mail in junk. Check the score in the message’s headers: a low one speaks for the app’s own filter.',
    fix: 'Mark the message as “not junk”.\nIn your app, switch its own junk filter off. The one on your server goes on.\nIf mail still lands there, ask your mail host to look at its filter.',
  },
  judge: ({ answers: told }, { domain }) =>
    told.answers['mail-how'] === 'in-junk' ? [{ subject: { domain }, values: {} }] : [],
});
