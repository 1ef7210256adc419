// The inbox is nearly empty while other folders are filled: a computer may be collecting mail by POP and deleting it.
import type { FolderEvidence, MailboxEvidence } from '../model/evidence.ts';
import { defineRule } from './define.ts';
import { namedFor } from './folder-jobs.ts';

const nearlyEmpty = 2;
const filled = 20;
/** Mail lands there without anyone keeping it. */
const passing: readonly (string | null)[] = ['\\Junk', '\\Trash', '\\Drafts', '\\All'];
const passingJobs = ['Junk', 'Trash', 'Drafts'] as const;

const keeps = (folder: FolderEvidence, mailbox: MailboxEvidence): boolean =>
  folder.path.toUpperCase() !== 'INBOX' &&
  !passing.includes(folder.specialUse) &&
  !passingJobs.some((job) => namedFor(job, folder, mailbox));
const keptMail = (mailbox: MailboxEvidence): number =>
  mailbox.folders.filter((folder) => keeps(folder, mailbox)).reduce((sum, { messages }) => sum + (messages ?? 0), 0);

export const popDeletesMail = defineRule({
  id: 'pop-deletes-mail',
  reference: 'RFC 1939 8',
  needs: ['mailbox', 'pop-mailbox'],
  severity: 'notice',
  mender: 'customer',
  messages: {
    title: 'If mail is missing, a computer may be taking it away.',
    customer: 'Your inbox is nearly empty, and other folders are not. If you miss mail, an app may collect it by POP.',
    agent:
      '{host}: INBOX holds {inbox}, POP STAT {pop}, other folders {others} messages. A POP client without "leave on server" is possible; so is a tidy inbox.',
    fix: 'If you keep your inbox empty yourself, all is well.\nElse look for a computer that collects this mailbox by POP.\nIn its settings, switch on “leave a copy on the server”.\nAt best, change it to IMAP.',
  },
  judge: ({ mailbox, 'pop-mailbox': pop }) => {
    const { host, inboxMessages } = mailbox;
    const others = keptMail(mailbox);
    if (inboxMessages > nearlyEmpty || pop.messages > nearlyEmpty || others < filled) return [];
    return [{ subject: { host }, values: { host, inbox: inboxMessages, pop: pop.messages, others } }];
  },
});
