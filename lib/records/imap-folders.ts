// The folders and the quota of a mailbox, put together from the untagged answers of an IMAP server.
import {
  decodeFolderName,
  type FolderStatus,
  parseListed,
  parseQuota,
  parseStatus,
  type QuotaResource,
} from './imap-mailbox.ts';

export interface ReadFolder {
  path: string;
  specialUse: string | null;
  subscribed: boolean;
  selectable: boolean;
  /** Null: not asked, or not answered. */
  messages: number | null;
  unseen: number | null;
  /** The name as the server wrote it. */
  listed: string;
  /** When the last message came into it: ISO; null: empty, not asked, or not answered. */
  newest: string | null;
  uidNext: number | null;
}

/** A mailbox may hold thousands of folders; the advice needs no more. */
const MOST_FOLDERS = 200;

export const isInbox = (path: string): boolean => path.toUpperCase() === 'INBOX';
const pathOf = (listed: string) => (isInbox(listed) ? 'INBOX' : decodeFolderName(listed));

/** RFC 6154 2 and RFC 8457; XLIST's own words for some of them. */
const uses = ['\\All', '\\Archive', '\\Drafts', '\\Flagged', '\\Important', '\\Junk', '\\Sent', '\\Trash'];
const xlistUses: Readonly<Record<string, string>> = {
  '\\spam': '\\Junk',
  '\\starred': '\\Flagged',
  '\\allmail': '\\All',
};
function specialUseIn(flags: readonly string[]): string | null {
  const words = flags.map((flag) => flag.toLowerCase());
  const renamed = words.map((word) => xlistUses[word]?.toLowerCase() ?? word);
  return uses.find((use) => renamed.includes(use.toLowerCase())) ?? null;
}

/** The folders of LIST, the inbox first, then those with a use, with what LSUB and STATUS say of them. */
export function foldersIn(lines: readonly string[]): { folders: ReadFolder[]; delimiter: string | null } {
  const listed = lines.filter((line) => /^X?LIST /i.test(line)).flatMap((line) => parseListed(line) ?? []);
  const subscribed = new Set(lines.filter((line) => /^LSUB /i.test(line)).map((line) => parseListed(line)?.name));
  const distinct = [...new Map(listed.map((entry) => [entry.name, entry])).values()];
  const folders = distinct.map(({ name, flags }): ReadFolder => {
    const words = flags.map((flag) => flag.toLowerCase());
    return {
      // XLIST gives the inbox under a name in the person's language.
      path: words.includes('\\inbox') ? 'INBOX' : pathOf(name),
      specialUse: specialUseIn(flags),
      subscribed: words.includes('\\subscribed') || subscribed.has(name),
      selectable: !words.includes('\\noselect') && !words.includes('\\nonexistent'),
      messages: null,
      unseen: null,
      listed: words.includes('\\inbox') ? 'INBOX' : name,
      newest: null,
      uidNext: null,
    };
  });
  const rank = ({ path, specialUse }: ReadFolder) => (isInbox(path) ? 0 : specialUse ? 1 : 2);
  const sorted = folders.toSorted((one, other) => rank(one) - rank(other)).slice(0, MOST_FOLDERS);
  return { folders: withCounts(sorted, lines), delimiter: listed.find((entry) => entry.delimiter)?.delimiter ?? null };
}

/** The folders with what STATUS says of them among these lines. */
export function withCounts(folders: readonly ReadFolder[], lines: readonly string[]): ReadFolder[] {
  const said = new Map<string, FolderStatus>();
  for (const line of lines) {
    const status = parseStatus(line);
    if (status) said.set(pathOf(status.name), status);
  }
  return folders.map((folder) => {
    const status = said.get(pathOf(folder.listed));
    return status ? { ...folder, messages: status.messages, unseen: status.unseen, uidNext: status.uidNext } : folder;
  });
}

/** The fullest of each resource; a limit of 0 stands for none on several servers. */
export function quotaIn(lines: readonly string[]): QuotaResource[] {
  const limited = lines.flatMap(parseQuota).filter(({ limit }) => limit > 0);
  const share = ({ used, limit }: QuotaResource) => used / limit;
  return [...Map.groupBy(limited, ({ name }) => name).values()].map((group) =>
    group.reduce((most, other) => (share(other) > share(most) ? other : most)),
  );
}
