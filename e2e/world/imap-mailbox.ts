// The mailbox behind a practice IMAP server: folders, counts, quota, and the replies that show them.
import type { ImapArgument } from './imap-arguments.ts';

export interface FolderSpec {
  path: string;
  /** "\\Sent", "\\Drafts", ... (RFC 6154); announced only when the server has SPECIAL-USE. */
  specialUse?: string;
  messages: number;
  /** Default: one more than there are messages. */
  uidNext?: number;
  unseen?: number;
  /** Default true. */
  subscribed?: boolean;
  /** What the server says instead of opening it. */
  refusal?: string;
  /** How many days ago the newest message came; default 40. */
  newestDaysAgo?: number;
}
export interface MailboxSpec {
  folders: FolderSpec[];
  delimiter: string;
  /** Personal namespace prefix such as "INBOX." (RFC 2342). */
  namespacePrefix: string;
  /** STORAGE in KiB (RFC 9208); null: the server keeps no quota. */
  quota: { usedKiB: number; limitKiB: number } | null;
  /** MESSAGE (RFC 9208 5.2), where the number of messages is limited. */
  messageQuota?: { used: number; limit: number };
}

const quoted = (text: string) => `"${text.replace(/[\\"]/g, '\\$&')}"`;
const flat = (argument: ImapArgument | undefined): string[] =>
  argument === undefined ? [] : Array.isArray(argument) ? argument.flatMap(flat) : [argument];
const same = (a: string, b: string) => a === b || (a.toUpperCase() === 'INBOX' && b.toUpperCase() === 'INBOX');

export const findFolder = (mailbox: MailboxSpec, path: string) =>
  mailbox.folders.find((folder) => same(folder.path, path));

/** "* STATUS path (...)" with the items that were asked for (RFC 3501 6.3.10). */
export function statusReply(folder: FolderSpec, items: string[]): string {
  const values: Record<string, number> = {
    MESSAGES: folder.messages,
    RECENT: 0,
    UIDNEXT: folder.uidNext ?? folder.messages + 1,
    UIDVALIDITY: 1700000000,
    UNSEEN: folder.unseen ?? 0,
    HIGHESTMODSEQ: 1,
    SIZE: folder.messages * 20_000,
  };
  const shown = items.map((item) => item.toUpperCase()).filter((item) => item in values);
  return `* STATUS ${quoted(folder.path)} (${shown.map((item) => `${item} ${values[item]}`).join(' ')})`;
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAY_MS = 86_400_000;

/** "* 5 FETCH (INTERNALDATE ...)" for the last message, or null when there is none (RFC 3501 7.4.2). */
export function newestReply({ messages, newestDaysAgo = 40 }: FolderSpec, now = Date.now()): string | null {
  if (messages === 0) return null;
  const came = new Date(now - newestDaysAgo * DAY_MS);
  const day = String(came.getUTCDate()).padStart(2, ' ');
  const date = `${day}-${monthNames[came.getUTCMonth()]}-${came.getUTCFullYear()}`;
  return `* ${messages} FETCH (INTERNALDATE "${date} ${came.toISOString().slice(11, 19)} +0000")`;
}

/** Whether a LIST pattern ("%" within one level, "*" across levels) names the path. */
function matches(pattern: string, path: string, delimiter: string): boolean {
  const level = `[^${delimiter.replace(/[\\\]^]/g, '\\$&')}]*`;
  const source = pattern
    .split(/([*%])/)
    .map((part) => (part === '*' ? '.*' : part === '%' ? level : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
    .join('');
  return new RegExp(`^${source}$`, path.toUpperCase() === 'INBOX' ? 'i' : '').test(path);
}

/**
 * The untagged replies to LIST, LSUB and LIST-EXTENDED (RFC 3501 6.3.8, RFC 5258, RFC 5819).
 * `args`: [(selection)] reference pattern [RETURN (options)].
 */
export function listReplies(mailbox: MailboxSpec, name: string, args: ImapArgument[], specialUse: boolean): string[] {
  const selection = Array.isArray(args[0]) ? flat(args[0]).map((word) => word.toUpperCase()) : [];
  const [reference = '', pattern = '', keyword, options] = Array.isArray(args[0]) ? args.slice(1) : args;
  const returned = String(keyword ?? '').toUpperCase() === 'RETURN' && Array.isArray(options) ? options : [];
  const words = returned.map((option) => (Array.isArray(option) ? '' : option.toUpperCase()));
  const statusAt = words.indexOf('STATUS');
  const { delimiter } = mailbox;
  const patterns = flat(pattern).map((text) => String(reference) + text);
  if (patterns.length === 1 && patterns[0] === '') return [`* ${name} (\\Noselect) ${quoted(delimiter)} ""`];

  const onlySubscribed = name === 'LSUB' || selection.includes('SUBSCRIBED');
  const shown = mailbox.folders.filter(
    (folder) =>
      patterns.some((text) => matches(text, folder.path, delimiter)) &&
      (!onlySubscribed || folder.subscribed !== false) &&
      (!selection.includes('SPECIAL-USE') || folder.specialUse !== undefined),
  );
  return shown.flatMap((folder) => {
    const children = mailbox.folders.some((other) => other.path.startsWith(folder.path + delimiter));
    const flags = [
      children ? '\\HasChildren' : '\\HasNoChildren',
      ...(folder.subscribed !== false && (selection.includes('SUBSCRIBED') || words.includes('SUBSCRIBED'))
        ? ['\\Subscribed']
        : []),
      ...(specialUse && folder.specialUse !== undefined ? [folder.specialUse] : []),
    ];
    const line = `* ${name} (${flags.join(' ')}) ${quoted(delimiter)} ${quoted(folder.path)}`;
    return statusAt < 0 ? [line] : [line, statusReply(folder, flat(returned[statusAt + 1]))];
  });
}

export function quotaReplies(mailbox: MailboxSpec, path: string): string[] {
  const { quota, messageQuota } = mailbox;
  const storage = quota ? [`STORAGE ${quota.usedKiB} ${quota.limitKiB}`] : [];
  const messages = messageQuota ? [`MESSAGE ${messageQuota.used} ${messageQuota.limit}`] : [];
  const resources = [...storage, ...messages].join(' ');
  return [`* QUOTAROOT ${quoted(path)} "User quota"`, `* QUOTA "User quota" (${resources})`];
}

export const statusItems = flat;
