// The server holds mail that the customer's app does not show: the app loads only recent mail.
import { defineRule } from '../define.ts';

export const syncWindow = defineRule({
  id: 'sync-window',
  reference: 'RFC 9051 6.4.4',
  needs: ['answers', 'mailbox'],
  severity: 'warning',
  mender: 'customer',
  messages: {
    title: 'Your app may show recent mail only.',
    customer: '{host} holds {messages} messages in {folders} folders. Many apps load only the last weeks of them.',
    agent: '{host}: {messages} messages in {folders} folders; the customer misses the older ones in the app.',
    fix: 'Look in webmail: is the older mail there?\nIn your app, open the account and look for “days to sync”.\nSet it to all mail, and give the app time.',
  },
  // Of what was taken off the server no app shows anything, however far back it looks.
  explainedBy: ['pop-deletes-mail'],
  judge: ({ answers: told, mailbox }) => {
    const { host, totalMessages: messages, folders } = mailbox;
    if (told.answers['mail-how'] !== 'old-missing' || messages === null || messages === 0) return [];
    return [{ subject: { host }, values: { host, messages, folders: folders.length } }];
  },
});
