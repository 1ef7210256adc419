// Two filled folders with one job are worth knowing; an empty twin, or a folder deep in an archive, is not.
import { ruleCases } from '../testing/rule-cases.ts';
import { mailbox } from '../testing/sample-evidence.ts';
import { specialFoldersDuplicated } from './special-folders-duplicated.ts';

const folder = (path: string, messages: number | null) => ({
  ...{ path, messages, specialUse: null, subscribed: true, unseen: 0, newest: null, uidNext: null },
});
const seen = (folders: ReturnType<typeof folder>[], more = {}) => ({
  mailbox: mailbox('mail.sunny.example', { folders, specialUseSupported: false, ...more }),
});

ruleCases(specialFoldersDuplicated, {
  fires: {
    'two folders for sent mail': {
      evidence: seen([folder('INBOX', 9), folder('Sent', 40), folder('Sent Items', 12)]),
      finds: [{ severity: 'notice', values: { job: 'Sent', folders: ['Sent', 'Sent Items'], specialUse: 'no' } }],
    },
    'below the inbox, in another language, not counted': {
      evidence: seen([folder('INBOX.Trash', null), folder('INBOX.Papierkorb', 3)], {
        delimiter: '.',
        namespacePrefix: 'INBOX.',
      }),
      finds: [{ values: { job: 'Trash' } }],
    },
  },
  silent: {
    'the twin is empty': { evidence: seen([folder('Sent', 40), folder('Sent Items', 0)]) },
    'the namesake is deep in an archive': { evidence: seen([folder('Sent', 40), folder('Old/Sent', 12)]) },
    'one of each': { evidence: seen([folder('Sent', 40), folder('Trash', 2), folder('Junk', 5)]) },
  },
  untested: 'no-password',
});
