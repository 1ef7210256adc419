// The inbox is nearly empty while other folders are filled: a computer may be collecting mail by POP and deleting it.
import type { FolderEvidence, MailboxEvidence } from '../../model/evidence.ts';
import { defineRule } from '../define.ts';
import { namedFor } from '../shared/folder-jobs.ts';

const nearlyEmpty = 2;
const filled = 20;
/** Messages that have come and are nowhere any more: with fewer, tidying explains it as well. */
const manyGone = 50;
/** Mail lands there without anyone keeping it. */
const passing: readonly (string | null)[] = ['\\Junk', '\\Trash', '\\Drafts', '\\All'];
const passingJobs = ['Junk', 'Trash', 'Drafts'] as const;

const keeps = (folder: FolderEvidence, mailbox: MailboxEvidence): boolean =>
  folder.path.toUpperCase() !== 'INBOX' &&
  !passing.includes(folder.specialUse) &&
  !passingJobs.some((job) => namedFor(job, folder, mailbox));
const keptMail = (mailbox: MailboxEvidence): number =>
  mailbox.folders.filter((folder) => keeps(folder, mailbox)).reduce((sum, { messages }) => sum + (messages ?? 0), 0);

/** About how many came into the inbox (UIDNEXT, RFC 9051 2.3.1.1) and are in no folder now; 0 when it cannot be told. */
function goneFrom({ folders, totalMessages }: MailboxEvidence): number {
  const uidNext = folders.find(({ path }) => path.toUpperCase() === 'INBOX')?.uidNext ?? null;
  return uidNext === null ? 0 : Math.max(0, uidNext - 1 - totalMessages);
}

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
  variants: {
    gone: {
      customer:
        'About {gone} messages came into your inbox and are not on the server any more. An app may collect them by POP.',
      agent:
        '{host}: INBOX holds {inbox}, POP STAT {pop}, other folders {others} messages, but UIDNEXT shows that about {gone} more have come. A POP client without "leave on server" is likely; so is a person who deletes.',
    },
  },
  judge: ({ mailbox, 'pop-mailbox': pop }) => {
    const { host, inboxMessages } = mailbox;
    const others = keptMail(mailbox);
    if (inboxMessages > nearlyEmpty || pop.messages > nearlyEmpty) return [];
    const gone = goneFrom(mailbox);
    const values = { host, inbox: inboxMessages, pop: pop.messages, others, gone };
    if (gone >= manyGone) return [{ subject: { host }, values, variant: 'gone' as const }];
    return others < filled ? [] : [{ subject: { host }, values }];
  },
});
