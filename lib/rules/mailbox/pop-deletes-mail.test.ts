// An emptied inbox beside filled folders is worth asking about; a new mailbox, or a filled inbox, is not.

import { expect } from 'vitest';
import { ruleCases } from '../testing/rule-cases.ts';
import { answers, mailbox, popMailbox } from '../testing/sample-evidence.ts';
import { popDeletesMail } from './pop-deletes-mail.ts';

const name = 'mail.sunny.example';
const folder = (path: string, messages: number, specialUse: string | null = null) => ({
  ...{ path, messages, specialUse, subscribed: true, unseen: 0, newest: null, uidNext: null },
});
const seen = (inbox: number, pop: number, ...others: ReturnType<typeof folder>[]) => ({
  mailbox: mailbox(name, { folders: [folder('INBOX', inbox), ...others], inboxMessages: inbox }),
  'pop-mailbox': popMailbox(name, { messages: pop }),
});

const few = {
  mailbox: mailbox(name, { folders: [folder('INBOX', 10)], inboxMessages: 10, totalMessages: 10 }),
  'pop-mailbox': popMailbox(name, { messages: 10 }),
};

ruleCases(popDeletesMail, {
  fires: {
    'mail is missed, and few messages are left': {
      evidence: { ...few, answers: answers({ symptom: 'mail-missing', answers: { 'mail-how': 'old-missing' } }) },
      finds: [{ severity: 'error', subject: { host: name }, values: { held: 10, pop: 10, variant: 'missed' } }],
    },
    'mail is missed, and there is POP alone': {
      evidence: {
        'pop-mailbox': popMailbox(name, { messages: 3, uidl: false }),
        answers: answers({ symptom: 'mail-missing' }),
      },
      finds: [
        {
          values: { held: 3, variant: 'missed-without-copies' },
          fix: expect.not.stringMatching(/switch on .leave a copy/),
        },
      ],
    },
    'a server where no copy can be left': {
      evidence: {
        ...seen(0, 0, folder('Sent', 240, '\\Sent')),
        'pop-mailbox': popMailbox(name, { messages: 0, uidl: false }),
      },
      finds: [{ values: { variant: 'without-copies' }, fix: expect.not.stringMatching(/switch on .leave a copy/) }],
    },
    'an empty inbox, much sent mail': {
      evidence: seen(0, 0, folder('Sent', 240, '\\Sent')),
      finds: [{ severity: 'warning', subject: { host: name }, values: { inbox: 0, pop: 0, others: 240 } }],
    },
    'an emptied inbox, and somebody misses mail although other folders are full': {
      evidence: {
        ...seen(0, 0, folder('Sent', 240, '\\Sent')),
        answers: answers({ symptom: 'mail-missing' }),
      },
      finds: [{ severity: 'error', values: { inbox: 0, others: 240 } }],
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
      finds: [{ severity: 'warning', subject: { host: name }, values: { gone: 2392, variant: 'gone' } }],
    },
  },
  silent: {
    'nobody counted the inbox': {
      evidence: {
        mailbox: mailbox(name, { inboxMessages: null, totalMessages: null }),
        'pop-mailbox': popMailbox(name, { messages: 0 }),
      },
    },
    'older mail is missed, and the server holds plenty': {
      evidence: { ...seen(420, 420), answers: answers({ answers: { 'mail-how': 'old-missing' } }) },
    },
    'mail is in another folder': {
      evidence: { ...few, answers: answers({ symptom: 'mail-missing', answers: { 'mail-how': 'other-folder' } }) },
    },
    'a small mailbox of which nothing is missed': { evidence: few },
    'mail is missed that nobody counted': {
      evidence: {
        mailbox: mailbox(name, { inboxMessages: null, totalMessages: null }),
        'pop-mailbox': popMailbox(name),
        answers: answers({ symptom: 'mail-missing' }),
      },
    },
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
