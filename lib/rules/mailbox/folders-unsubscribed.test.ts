// Hidden folders with mail are worth knowing; empty ones, the inbox, and servers without subscriptions are not.

import { ruleCases } from '../testing/rule-cases.ts';
import { mailbox } from '../testing/sample-evidence.ts';
import { foldersUnsubscribed } from './folders-unsubscribed.ts';

const folder = (path: string, subscribed: boolean, messages: number | null, specialUse: string | null = null) => ({
  ...{ path, messages, specialUse, subscribed, unseen: 0, newest: null, uidNext: null },
});
const seen = (...folders: ReturnType<typeof folder>[]) => ({ mailbox: mailbox('mail.sunny.example', { folders }) });
const inbox = folder('INBOX', true, 9);

ruleCases(foldersUnsubscribed, {
  fires: {
    'a folder with mail is not subscribed': {
      evidence: seen(inbox, folder('Clients', false, 31)),
      finds: [{ severity: 'notice', values: { folders: ['Clients'], count: 1 } }],
    },
    'more than fit are counted': {
      evidence: seen(inbox, ...Array.from({ length: 12 }, (_, index) => folder(`Year ${index}`, false, 1))),
      finds: [{ values: { count: 12 } }],
    },
  },
  silent: {
    'it is empty': { evidence: seen(inbox, folder('Clients', false, 0)) },
    'apps find it by its special use': { evidence: seen(inbox, folder('Junk', false, 31, '\\Junk')) },
    'it was not counted': { evidence: seen(inbox, folder('Clients', false, null)) },
    'only the inbox is not subscribed': { evidence: seen(folder('INBOX', false, 9), folder('Sent', true, 3)) },
    'the server keeps no subscriptions': { evidence: seen(folder('INBOX', false, 9), folder('Clients', false, 31)) },
  },
  untested: 'no-password',
});
