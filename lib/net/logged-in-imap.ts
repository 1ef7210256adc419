// Reads a mailbox with ImapFlow over a socket that is already logged in: the library never sees the password.
import type { Duplex } from 'node:stream';
import type { ImapFlow, ListResponse } from 'imapflow';
import { limits, withLimit } from './deadline.ts';
import { connectClient, type LoggedInSocket, loggedInClient } from './logged-in-client.ts';
import { type RefusedFolder, readNewest } from './newest-messages.ts';

export interface ReadFolder {
  path: string;
  specialUse: string | null;
  subscribed: boolean;
  selectable: boolean;
  messages: number | null;
  unseen: number | null;
  /** The name as the server wrote it. */
  listed: string;
  /** When the last message came into it: ISO; null: empty, not asked, or not answered. */
  newest: string | null;
  uidNext: number | null;
}
export interface MailboxReading {
  folders: ReadFolder[];
  /** The server let us in and would not list the folders. */
  refused: { code: string | null; words: string } | null;
  /** Folders that the server would not open. */
  refusals: RefusedFolder[];
  specialUseSupported: boolean;
  /** Announced with the login, or told when the library asked. */
  capabilities: string[];
  quota: { usedBytes: number; limitBytes: number } | null;
  namespacePrefix: string;
  delimiter: string | null;
}

/** Nothing can be read: the server hung up, or the run ended, before the first command. */
export class MailboxGoneError extends Error {
  readonly code = 'MAILBOX_GONE';
}

/** A mailbox may hold thousands of folders; the advice needs no more. */
const MOST_FOLDERS = 200;
const MOST_STATUS = 12;

/** Extensions whose automatic commands would cost round trips and tell us nothing. */
const unwanted = new Set(['ID', 'ENABLE', 'CONDSTORE', 'QRESYNC', 'COMPRESS=DEFLATE', 'IMAP4REV2', 'NOTIFY', 'IDLE']);

const bytesOf = (value: number | undefined): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

const statusQuery = { messages: true, unseen: true, uidNext: true };

/** All folders with their counts: in one answer where LIST-STATUS allows (RFC 5819), else one STATUS each for the first. */
async function listFolders(client: ImapFlow): Promise<ReadFolder[]> {
  const together = client.capabilities.has('LIST-STATUS');
  const listed = (await client.list(together ? { statusQuery } : {})).slice(0, MOST_FOLDERS);
  const folders: ReadFolder[] = [];
  for (const [index, entry] of listed.sort(inboxFirst).entries()) {
    const selectable = !entry.flags.has('\\Noselect') && !entry.flags.has('\\NonExistent');
    const status =
      entry.status ?? (selectable && !together && index < MOST_STATUS ? await statusOf(client, entry.path) : null);
    folders.push({
      path: entry.path,
      // ImapFlow also guesses a use from the name, and calls it "name": only what the server said is evidence.
      specialUse: entry.specialUseSource === 'extension' ? (entry.specialUse ?? null) : null,
      subscribed: entry.subscribed === true,
      selectable,
      messages: status?.messages ?? null,
      unseen: status?.unseen ?? null,
      listed: entry.pathAsListed,
      newest: null,
      uidNext: status?.uidNext ?? null,
    });
  }
  return folders;
}

/** What the server said in place of the list; null: it said nothing, or the session broke off. */
function refusalIn(error: unknown): MailboxReading['refused'] {
  const { responseStatus, responseText, serverResponseCode } = error as Partial<Record<string, string>>;
  if (responseStatus !== 'NO' && responseStatus !== 'BAD') return null;
  return { code: serverResponseCode ?? null, words: responseText ?? '' };
}
const nothingRead: MailboxReading = {
  folders: [],
  refused: null,
  refusals: [],
  specialUseSupported: false,
  capabilities: [],
  quota: null,
  namespacePrefix: '',
  delimiter: null,
};
/** The words of a BYE that came with the login's answer, or that the library keeps; null: the server went without one. */
function farewellOf({ unread }: LoggedInSocket, client: ImapFlow): string | null {
  const atOnce = /^\* BYE (.+?)\r?$/m.exec(unread.toString('latin1'))?.[1];
  if (atOnce) return atOnce;
  const { byeReason } = client as unknown as { byeReason?: unknown };
  return typeof byeReason === 'string' && byeReason !== 'Server closed connection' ? byeReason : null;
}
const inboxFirst = (x: ListResponse, y: ListResponse): number => rank(x) - rank(y);
const rank = ({ path, specialUse }: ListResponse): number => (path.toUpperCase() === 'INBOX' ? 0 : specialUse ? 1 : 2);
const statusOf = async (client: ImapFlow, path: string) =>
  (await client.status(path, statusQuery).catch(() => false as const)) || null;

/** Folders whose newest message tells something: at most these, one of each. */
const datedUses = ['\\Sent', '\\Junk', '\\Trash', '\\Drafts', '\\Archive'];
function foldersToDate(folders: readonly ReadFolder[]): ReadFolder[] {
  const inbox = folders.find(({ path }) => path.toUpperCase() === 'INBOX');
  const special = datedUses.map((use) => folders.find(({ specialUse }) => specialUse === use));
  return [inbox, ...special].filter((folder) => folder !== undefined && (folder.messages ?? 0) > 0) as ReadFolder[];
}

/** The folders with the date of their newest message; ends the session with LOGOUT in the same round trip. */
async function dateAndLeave(
  socket: Duplex,
  folders: ReadFolder[],
  signal: AbortSignal,
): Promise<Pick<MailboxReading, 'folders' | 'refusals'>> {
  socket.unpipe(); // the library reads no further: what comes now is for us
  const limit = withLimit(signal, limits.newest);
  const { dates, refusals } = await readNewest(socket, foldersToDate(folders), limit.signal).finally(limit.clear);
  return { folders: folders.map((folder) => ({ ...folder, newest: dates.get(folder.path) ?? null })), refusals };
}

/** LOGOUT on a session that broke off in the middle: servers count bare hang-ups. Waits until it is written, briefly. */
async function takeLeave(socket: Duplex, signal: AbortSignal): Promise<void> {
  if (!socket.writable) return;
  const limit = withLimit(signal, limits.goodbye);
  await new Promise<void>((resolve) => {
    socket.write('Z LOGOUT\r\n', () => resolve());
    limit.signal.addEventListener('abort', () => resolve(), { once: true });
  });
  limit.clear();
}

/**
 * Lists folders with their counts and newest dates and asks for the quota; reads no message. `capabilities`: those announced at login,
 * or null to let the library ask. `counted` is handed the reading as soon as all but the dates is known. Throws when the session breaks off (MailboxGoneError when the server hung up) or `signal` aborts. The socket is closed after.
 */
export async function readMailbox(
  session: LoggedInSocket,
  host: string,
  signal: AbortSignal,
  counted: (reading: MailboxReading) => void = () => undefined,
): Promise<MailboxReading> {
  const { socket } = session;
  if (signal.aborted || socket.destroyed || socket.readableEnded) {
    socket.destroy();
    throw new MailboxGoneError('the session ended before the mailbox was read');
  }
  const client = loggedInClient(session, host, unwanted);
  let left = false;
  let hungUp = false;
  const onEnd = () => {
    hungUp = !left;
  };
  socket.once('end', onEnd).once('error', onEnd);
  const onAbort = () => {
    if (socket.writable) socket.write('Z LOGOUT\r\n', () => undefined);
    left = true;
    client.close();
  };
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    await connectClient(client);
    const quota = client.capabilities.has('QUOTA') ? await client.getQuota('INBOX').catch(() => false as const) : false;
    const refused: MailboxReading['refused'][] = [];
    const listed = await listFolders(client).catch((error: unknown) => {
      const refusal = refusalIn(error);
      if (!refusal) throw error;
      refused.push(refusal);
      return [];
    });
    const storage = quota ? quota.storage : undefined;
    const [usedBytes, limitBytes] = [bytesOf(storage?.usage), bytesOf(storage?.limit)];
    // Without the extension the library guesses a prefix from the folder list: a guess is no evidence.
    const namespace = client.capabilities.has('NAMESPACE') ? client.namespaces?.personal?.[0] : undefined;
    left = true; // from here on the LOGOUT goes out with the last question
    const reading: MailboxReading = {
      folders: listed,
      refused: refused[0] ?? null,
      refusals: [],
      capabilities: session.capabilities ?? [...client.capabilities.keys()],
      specialUseSupported: client.capabilities.has('SPECIAL-USE') || client.capabilities.has('XLIST'),
      quota: usedBytes !== null && limitBytes !== null && limitBytes > 0 ? { usedBytes, limitBytes } : null,
      namespacePrefix: namespace?.prefix ?? '',
      delimiter: namespace?.delimiter ?? null,
    };
    counted(reading);
    return { ...reading, ...(await dateAndLeave(socket, listed, signal)) };
  } catch (error) {
    const words = farewellOf(session, client);
    if (hungUp && words !== null) return { ...nothingRead, refused: { code: null, words } };
    throw hungUp ? new MailboxGoneError('the server hung up', { cause: error }) : error;
  } finally {
    if (!left) await takeLeave(socket, signal);
    signal.removeEventListener('abort', onAbort);
    client.close();
    socket.destroy();
  }
}
