// An emptied inbox beside filled folders is worth asking about; a new mailbox, or a filled inbox, is not.

import { ruleCases } from '../testing/rule-cases.ts';
import { mailbox, popMailbox } from '../testing/sample-evidence.ts';
import { popDeletesMail } from './pop-deletes-mail.ts';

const name = 'mail.sunny.example';
const folder = (path: string, messages: number, specialUse: string | null = null) => ({
  ...{ path, messages, specialUse, subscribed: true, unseen: 0, newest: null, uidNext: null },
});
const seen = (inbox: number, pop: number, ...others: ReturnType<typeof folder>[]) => ({
  mailbox: mailbox(name, { folders: [folder('INBOX', inbox), ...others], inboxMessages: inbox }),
  'pop-mailbox': popMailbox(name, { messages: pop }),
});

ruleCases(popDeletesMail, {
  fires: {
    'an empty inbox, much sent mail': {
      evidence: seen(0, 0, folder('Sent', 240, '\\Sent')),
      finds: [{ severity: 'notice', subject: { host: name }, values: { inbox: 0, pop: 0, others: 240 } }],
    },
    'an empty mailbox that much mail has come into': {
      evidence: {
        mailbox: mailbox(name, {
          folders: [{ ...folder('INBOX', 0), uidNext: 2401 }, folder('Sent', 8, '\\Sent')],
          inboxMessages: 0,
          totalMessages: 8,
        }),
        'pop-mailbox': popMailbox(name, { messages: 0 }),
      },
      finds: [{ severity: 'notice', subject: { host: name }, values: { gone: 2392, variant: 'gone' } }],
    },
  },
  silent: {
    'what came is in other folders': {
      evidence: {
        mailbox: mailbox(name, {
          folders: [{ ...folder('INBOX', 0), uidNext: 12 }, folder('Kept', 11)],
          inboxMessages: 0,
          totalMessages: 11,
        }),
        'pop-mailbox': popMailbox(name, { messages: 0 }),
      },
    },
    'a new mailbox': { evidence: seen(0, 0, folder('Sent', 3, '\\Sent')) },
    'a filled inbox': { evidence: seen(30, 30, folder('Sent', 240, '\\Sent')) },
    'POP sees more than the inbox count says': { evidence: seen(0, 30, folder('Sent', 240, '\\Sent')) },
    'only junk and trash are filled': {
      evidence: seen(1, 1, folder('Junk', 300, '\\Junk'), folder('Trash', 90, '\\Trash')),
    },
    'only junk and trash are filled, on a server that names no special use': {
      evidence: seen(1, 1, folder('Spam', 300), folder('Trash', 90)),
    },
  },
  untested: 'no-password',
});
