// Watches a mailbox for one message, known by a header field that nobody else's mail has, and takes it out again.
import type { ImapFlow } from 'imapflow';
import type { RoundTripEvidence } from '../model/round-trip.ts';
import type { WatchedFolders } from '../records/watched-folders.ts';
import { limits, pause, withLimit } from './deadline.ts';
import { caps } from './dialogue.ts';
import { connectClient, type LoggedInSocket, loggedInClient } from './logged-in-client.ts';

type Removal = RoundTripEvidence['removal'];

export interface SeenMessage {
  folder: string;
  junk: boolean;
  /** The message's bytes; null when it is larger than we take. */
  source: Buffer | null;
}

/** Extensions whose automatic commands would cost round trips and tell us nothing. */
const unwanted = new Set(['ENABLE', 'CONDSTORE', 'QRESYNC', 'COMPRESS=DEFLATE', 'IMAP4REV2', 'NOTIFY']);
const INBOX = 'INBOX';
/** How long one IDLE lasts: filters may put the message into Junk, which IDLE on the inbox does not tell. */
const IDLE_MS = 5_000;
const POLL_MS = 2_000;
/** There is one message, and perhaps a copy of it; a longer list is a server's mistake. */
const MOST_FOUND = 20;

/** The server would not search or list: what it does not find is then no evidence. */
export class WatchFailedError extends Error {
  readonly code = 'WATCH_FAILED';
}

export class MailboxWatch {
  readonly folders: string[];
  readonly #client: ImapFlow;
  readonly #places: WatchedFolders;
  readonly #field: { name: string; value: string };
  readonly #socket: LoggedInSocket['socket'];
  /** Per folder the first UID that a new message can have: older mail is not even searched. */
  readonly #firstUid = new Map<string, number>();
  /** New mail was told of since the last look began. */
  #news = false;

  constructor(session: LoggedInSocket, host: string, places: WatchedFolders, field: { name: string; value: string }) {
    this.#client = loggedInClient(session, host, unwanted);
    this.#socket = session.socket;
    this.#places = places;
    this.#field = field;
    this.#client.on('exists', () => {
      this.#news = true;
    });
    this.folders = [...(places.junk === null ? [] : [places.junk]), INBOX];
  }

  /** Call before anything is sent. Throws when the mailbox cannot be watched. `signal` ends the session for good. */
  async open(signal: AbortSignal): Promise<void> {
    const end = () => this.#client.close();
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
    await connectClient(this.#client);
    for (const folder of [...this.folders, ...(this.#places.sent === null ? [] : [this.#places.sent])]) {
      const status = await this.#client.status(folder, { uidNext: true });
      const next = status ? status.uidNext : undefined;
      if (folder === INBOX && next === undefined) throw new WatchFailedError('the inbox tells no UIDNEXT');
      if (next !== undefined) this.#firstUid.set(folder, next);
    }
  }

  /**
   * Waits until the message is seen: null when it is not within `limits.arrival`. Throws when the session breaks off
   * or the server will not search: then nothing is known.
   */
  async find(signal: AbortSignal): Promise<SeenMessage | null> {
    const limit = withLimit(signal, limits.arrival);
    try {
      for (;;) {
        const over = limit.signal.aborted; // the last look comes after the time is up
        this.#news = false;
        for (const folder of this.folders.filter((name) => this.#firstUid.has(name))) {
          const [uid] = await this.#search(folder);
          if (uid !== undefined) return await this.#read(folder, uid);
        }
        if (over) return null;
        await this.#change(limit.signal);
      }
    } finally {
      limit.clear();
    }
  }

  /**
   * Takes the message out of every folder it was put in, this message alone: a plain EXPUNGE would take others along
   * (RFC 4315 2.1). Throws when the session breaks off.
   */
  async remove(): Promise<Removal> {
    const done: Removal[] = [];
    for (const folder of this.#firstUid.keys()) {
      const uids = await this.#search(folder);
      for (const uid of uids) done.push(await this.#removeOne(String(uid)));
      if (uids.length > 0 && done.at(-1) === 'removed' && (await this.#search(folder)).length > 0) done.push('left');
    }
    const worstFirst: Removal[] = ['left', 'marked', 'moved-to-trash', 'removed'];
    return worstFirst.find((removal) => done.includes(removal)) ?? 'nothing';
  }

  /** Takes leave. Never throws. */
  async close(): Promise<void> {
    await this.#client.logout().catch(() => undefined);
    this.#client.close();
    this.#socket.destroy();
  }

  /**
   * Selects the folder and gives the UIDs of the message in it. Each is looked at: a server that searches loosely would
   * have us take other people's mail for ours, and remove it.
   */
  async #search(folder: string): Promise<number[]> {
    await this.#client.mailboxOpen(folder);
    const { name, value } = this.#field;
    const query = { uid: `${this.#firstUid.get(folder) ?? 1}:*`, header: { [name]: value } };
    const found = await this.#client.search(query, { uid: true });
    if (!Array.isArray(found)) throw new WatchFailedError(`the server does not search ${folder}`);
    const ours: number[] = [];
    for (const uid of found.slice(0, MOST_FOUND)) if (await this.#isOurs(uid)) ours.push(uid);
    return ours;
  }

  async #isOurs(uid: number): Promise<boolean> {
    const { name, value } = this.#field;
    const message = await this.#client.fetchOne(String(uid), { uid: true, headers: [name] }, { uid: true });
    const field = message ? message.headers?.toString('latin1') : undefined;
    return field?.trim().toLowerCase() === `${name}: ${value}`.toLowerCase();
  }

  async #read(folder: string, uid: number): Promise<SeenMessage> {
    const junk = folder === this.#places.junk;
    const fields = { uid: true, size: true, source: { maxLength: caps.response - 1 } };
    const message = await this.#client.fetchOne(String(uid), fields, { uid: true });
    const source = message ? message.source : undefined;
    return { folder, junk, source: source && message && message.size === source.length ? source : null };
  }

  async #removeOne(uid: string): Promise<Removal> {
    const byUid = { uid: true };
    const { capabilities } = this.#client;
    const { trash } = this.#places;
    // Gmail keeps what is expunged from a folder in "All Mail": only its Trash removes.
    const keepsAll = capabilities.has('X-GM-EXT-1');
    if (capabilities.has('UIDPLUS') && !keepsAll)
      return (await this.#client.messageDelete(uid, byUid)) ? 'removed' : 'left';
    if (capabilities.has('MOVE') && trash !== null)
      return (await this.#client.messageMove(uid, trash, byUid)) ? 'moved-to-trash' : 'left';
    return (await this.#client.messageFlagsAdd(uid, ['\\Deleted'], byUid)) ? 'marked' : 'left';
  }

  /** Until new mail is told of (RFC 2177), or it is time to look again. Rejects never. */
  async #change(signal: AbortSignal): Promise<void> {
    if (this.#news) return;
    const idles = this.#client.capabilities.has('IDLE');
    const nap = new AbortController();
    const wake = () => nap.abort();
    signal.addEventListener('abort', wake, { once: true });
    this.#client.on('exists', wake);
    // The next command ends the IDLE; that a server broke off is heard of by that command as well.
    if (idles) void this.#client.idle().catch(() => undefined);
    await pause(idles ? IDLE_MS : POLL_MS, nap.signal).catch(() => undefined);
    this.#client.off('exists', wake);
    signal.removeEventListener('abort', wake);
  }
}
