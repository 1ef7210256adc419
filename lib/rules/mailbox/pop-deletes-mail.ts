// The inbox is nearly empty, or mail is missed, while POP is open: a computer may be collecting mail and deleting it.
import type { AnswersEvidence, FolderEvidence, MailboxEvidence } from '../../model/evidence.ts';
import { defineRule } from '../define.ts';
import { namedFor } from '../shared/folder-jobs.ts';

const nearlyEmpty = 2;
const filled = 20;
/** Messages that have come and are nowhere any more: with fewer, tidying explains it as well. */
const manyGone = 50;
/** On a server that holds no more than this, the older mail that somebody misses is not there. */
const fewLeft = 50;
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
  return uidNext === null || totalMessages === null ? 0 : Math.max(0, uidNext - 1 - totalMessages);
}

/** Older or new mail is missed, or mail with no more said: the other answers name the place where it is. */
function isMissed({ symptom, answers }: AnswersEvidence): boolean {
  const how = answers['mail-how'];
  return how === undefined ? symptom === 'mail-missing' : how === 'old-missing' || how === 'new-missing';
}

const gone = {
  customer:
    'About {gone} messages came into your inbox and are not on the server any more. An app may collect them by POP.',
  agent:
    '{host}: INBOX holds {inbox}, POP STAT {pop}, other folders {others} messages, but UIDNEXT shows that about {gone} more have come. A POP client without "leave on server" is likely; so is a person who deletes.',
} as const;
const missed = {
  title: 'An app may be taking your mail off the server.',
  customer:
    'The server {host} holds only {held} messages now. An app that collects mail by POP may have taken others away.',
  agent:
    '{host}: {held} messages in all, POP STAT {pop}, and mail is missed. POP is open for this mailbox: look in the server’s log for a client that logs in by POP and sends DELE.',
  fix: 'Look for a computer or phone that collects this mailbox by POP. The missing mail may be there.\nIn its settings, switch on “leave a copy on the server”.\nAt best, change it to IMAP.\nIf the mail is nowhere, ask your mail host for a backup.',
} as const;
const fixWithoutCopies =
  'If you keep your inbox empty yourself, all is well.\nElse look for a computer that collects this mailbox by POP.\nChange it to IMAP: by POP it cannot leave a copy on this server.';

export const popDeletesMail = defineRule({
  id: 'pop-deletes-mail',
  reference: 'RFC 1939 8',
  needs: ['pop-mailbox'],
  uses: ['mailbox', 'answers'],
  severity: 'warning',
  mender: 'customer',
  messages: {
    title: 'If mail is missing, a computer may be taking it away.',
    customer: 'Your inbox is nearly empty, and other folders are not. If you miss mail, an app may collect it by POP.',
    agent:
      '{host}: INBOX holds {inbox}, POP STAT {pop}, other folders {others} messages. A POP client without "leave on server" is possible; so is a tidy inbox.',
    fix: 'If you keep your inbox empty yourself, all is well.\nElse look for a computer that collects this mailbox by POP.\nIn its settings, switch on “leave a copy on the server”.\nAt best, change it to IMAP.',
  },
  // Without UIDL an app cannot know which of the messages that it leaves there it has (RFC 1939 7).
  variants: {
    gone,
    missed,
    'without-copies': { fix: fixWithoutCopies },
    'gone-without-copies': { ...gone, fix: fixWithoutCopies },
    'missed-without-copies': {
      ...missed,
      fix: 'Look for a computer or phone that collects this mailbox by POP. The missing mail may be there.\nChange it to IMAP: by POP it cannot leave a copy on this server.\nIf the mail is nowhere, ask your mail host for a backup.',
    },
  },
  judge: ({ mailbox, 'pop-mailbox': pop, answers: told }, { domain }) => {
    const { host } = mailbox ?? pop;
    const inbox = mailbox?.inboxMessages ?? null;
    const others = mailbox ? keptMail(mailbox) : 0;
    const many = mailbox ? goneFrom(mailbox) : 0;
    // Without IMAP there is the inbox alone, as POP counts it.
    const held = mailbox ? mailbox.totalMessages : pop.messages;
    const missing = told !== undefined && isMissed(told);
    const fault = {
      subject: { host },
      // Somebody misses mail: then it is what is wrong, not what may happen.
      ...(missing ? { severity: 'error' as const } : {}),
      values: { host, inbox: inbox ?? '', pop: pop.messages, others, gone: many, held: held ?? '' },
    };
    if (missing && held !== null && held <= fewLeft) {
      const variant = pop.uidl ? ('missed' as const) : ('missed-without-copies' as const);
      return [{ ...fault, variant, targets: [domain, host, pop.host] }];
    }
    if (inbox === null || inbox > nearlyEmpty || pop.messages > nearlyEmpty) return [];
    if (many >= manyGone)
      return [{ ...fault, variant: pop.uidl ? ('gone' as const) : ('gone-without-copies' as const) }];
    if (others < filled) return [];
    return [pop.uidl ? fault : { ...fault, variant: 'without-copies' as const }];
  },
});
