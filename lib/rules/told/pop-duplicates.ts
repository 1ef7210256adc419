// The customer's app fetches the same mail again: the server's numbers for messages changed, or the app lost its list.
import { defineRule } from '../define.ts';

export const popDuplicates = defineRule({
  id: 'pop-duplicates',
  reference: 'RFC 1939 7 (UIDL)',
  needs: ['answers'],
  severity: 'warning',
  mender: 'customer',
  messages: {
    title: 'Your app fetches the same mail again.',
    customer:
      'With POP, an app keeps a list of what it has fetched. The list is lost when a mailbox moves or the app is set up anew.',
    agent: 'The customer reports duplicates. UIDL values have changed (migration), or the app lost its list.',
    fix: 'Let the app finish once, then delete the doubles.\nMove to IMAP, which keeps one mailbox for all devices.',
  },
  judge: ({ answers: told }, { domain }) =>
    told.answers['mail-how'] === 'twice' ? [{ subject: { domain }, values: {} }] : [],
});
