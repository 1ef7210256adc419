// What the customer sends is not in Sent: the app keeps it elsewhere, or there is no such folder on the server.
import { defineRule } from '../define.ts';
import { namedFor } from '../shared/folder-jobs.ts';

export const sentNotSaved = defineRule({
  id: 'sent-not-saved',
  reference: 'RFC 6154 2',
  needs: ['answers', 'mailbox'],
  severity: 'warning',
  mender: 'customer',
  messages: {
    title: 'Your app does not keep sent mail in the Sent folder.',
    customer: 'Your mailbox has the folder {folder} for sent mail. The app seems to use another place.',
    agent: '{host}: folder for sent mail: {folder}. The customer misses sent mail there.',
    fix: 'In your app, open the account and look for the folder for sent mail.\nChoose {folder} on the server.\nSend yourself a message, and look for it there.',
  },
  variants: {
    missing: {
      customer: 'Your mailbox has no folder for sent mail, so an app has no place to keep it.',
      agent: '{host}: no folder for sent mail, by special use or by name.',
      fix: 'In webmail, make a folder with the name {folder}.\nIn your app, choose it as the folder for sent mail.',
    },
  },
  judge: ({ answers: told, mailbox }) => {
    if (told.answers['mail-how'] !== 'sent-missing' || mailbox.refused) return [];
    const { host } = mailbox;
    const { folders } = mailbox;
    const sent =
      folders.find(({ specialUse }) => specialUse === '\\Sent') ??
      folders.find((folder) => namedFor('Sent', folder, mailbox));
    if (sent) return [{ subject: { host }, values: { host, folder: sent.path } }];
    return [{ subject: { host }, values: { host, folder: 'Sent' }, variant: 'missing' as const }];
  },
});
