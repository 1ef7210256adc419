// What is asked about a mailbox behind a login, in three round trips at most: folders, counts and quota, newest dates.
import { foldersIn, isInbox, quotaIn, type ReadFolder, withCounts } from '../records/imap-folders.ts';
import { parseNamespace, type QuotaResource } from '../records/imap-mailbox.ts';
import { limits, withLimit } from './deadline.ts';
import type { Dialogue } from './dialogue.ts';
import { ImapPipeline, type PipelineAnswer, type PipelineReply, quotedForImap } from './imap-pipeline.ts';
import { capabilitiesIn } from './imap-reply.ts';
import { type RefusedFolder, readNewest } from './newest-messages.ts';

export interface MailboxReading {
  folders: ReadFolder[];
  /** The server let us in and would not list the folders. */
  refused: { code: string | null; words: string } | null;
  /** Folders that the server would not open. */
  refusals: RefusedFolder[];
  /** Folders that the server would not count. */
  uncounted: RefusedFolder[];
  specialUseSupported: boolean;
  /** Announced with the login, or told when asked. */
  capabilities: string[];
  /** Of each resource with a limit (RFC 9208 5), the one that is filled most. */
  quota: QuotaResource[];
  namespacePrefix: string;
  delimiter: string | null;
}

/** Nothing can be read: the server hung up, or the run ended, before the mailbox was listed. */
export class MailboxGoneError extends Error {
  readonly code = 'MAILBOX_GONE';
}

/** The same, with the server's last words as the message. */
export class FarewellError extends Error {
  readonly code = 'FAREWELL';
}

/** Capability words, in upper case. `capabilities`: announced with the login, or null; `offered`: before it. */
export interface KnownWords {
  capabilities: readonly string[] | null;
  offered: readonly string[];
}

/** All in flight at once where LIST-STATUS (RFC 5819) does not bring the counts along. */
const MOST_STATUS = 24;

const STATUS_ITEMS = '(MESSAGES UNSEEN UIDNEXT)';
/** Some servers open no folder for a client that does not say what it is (RFC 2971; 163.com: "Unsafe Login"). */
export const CLIENT_ID = { name: 'Mailmend', version: '1' } as const;
const ID = `ID (${Object.entries(CLIENT_ID)
  .map(([name, value]) => `"${name}" "${value}"`)
  .join(' ')})`;

/** The LIST with everything in one answer, as far as the server can; null: a plain LIST and LSUB are asked. */
function extendedList(words: readonly string[]): string | null {
  if (!words.includes('LIST-EXTENDED') && !words.includes('LIST-STATUS')) return null;
  const specialUse = words.includes('SPECIAL-USE') ? ' SPECIAL-USE' : '';
  const status = words.includes('LIST-STATUS') ? ` STATUS ${STATUS_ITEMS}` : '';
  return `LIST "" "*" RETURN (SUBSCRIBED${specialUse}${status})`;
}
/** XLIST is what Gmail and others had before RFC 6154. */
const plainLists = (words: readonly string[]): string[] => [
  words.includes('XLIST') && !words.includes('SPECIAL-USE') ? 'XLIST "" "*"' : 'LIST "" "*"',
  'LSUB "" "*"',
];
/** Questions about the mailbox as a whole. */
const wholeQuestions = (words: readonly string[]): string[] => [
  ...(words.includes('NAMESPACE') ? ['NAMESPACE'] : []),
  ...(words.includes('QUOTA') ? ['GETQUOTAROOT INBOX'] : []),
];

const untaggedOf = (replies: readonly PipelineReply[]): string[] =>
  replies.flatMap(({ answers }) => answers.flatMap((answer) => answer?.untagged ?? []));
/** Folders whose newest message tells something: at most these, one of each. The inbox is opened even when empty. */
const datedUses = ['\\Sent', '\\Junk', '\\Trash', '\\Drafts', '\\Archive'];
function foldersToDate(folders: readonly ReadFolder[]): ReadFolder[] {
  const inbox = folders.find(({ path }) => isInbox(path));
  const special = datedUses.map((use) => folders.find(({ specialUse }) => specialUse === use));
  const filled = special.filter((folder) => folder?.selectable && folder.messages !== 0);
  return [inbox, ...filled].filter((folder) => folder !== undefined);
}

/** One reading of a mailbox: each method is one round trip. */
export class MailboxReader {
  readonly #pipeline: ImapPipeline;
  readonly #signal: AbortSignal;
  readonly #replies: PipelineReply[] = [];
  readonly #known: readonly string[] | null;
  readonly #offered: readonly string[];

  constructor(dialogue: Dialogue, { capabilities, offered }: KnownWords, signal: AbortSignal) {
    this.#pipeline = new ImapPipeline(dialogue);
    this.#signal = signal;
    this.#known = capabilities;
    this.#offered = offered;
  }

  /** Throws DialogueError, or MailboxGoneError with the server's last words, when the session ends before all is answered. */
  async #ask(commands: readonly string[]): Promise<Array<PipelineAnswer>> {
    const reply = await this.#pipeline.ask(commands, this.#signal);
    this.#replies.push(reply);
    if (!reply.ended) return reply.answers.filter((answer) => answer !== null);
    const { failure } = reply.ended;
    const hungUp = failure === 'closed' || failure === 'reset';
    if (hungUp && reply.farewell !== null) throw new FarewellError(reply.farewell);
    throw hungUp ? new MailboxGoneError('the server hung up', { cause: reply.ended }) : reply.ended;
  }

  async read(counted: (reading: MailboxReading) => void): Promise<MailboxReading> {
    const first = this.#known ?? this.#offered;
    const extended = this.#known && extendedList(this.#known);
    const whole = wholeQuestions(first);
    const opening = [
      ...(this.#known ? [] : ['CAPABILITY']),
      ...([...first, ...this.#offered].includes('ID') ? [ID] : []),
      ...whole,
    ];
    const lists = extended ? [extended] : plainLists(first);
    const answers = await this.#ask([...opening, ...lists]);
    let list = answers[opening.length];
    // Announced, and still not understood: the plain form, which every server knows.
    if (extended && list?.status !== 'OK') [list] = await this.#ask(plainLists([]));
    const lines = () => untaggedOf(this.#replies);
    const capabilities = [
      ...(this.#known ??
        lines()
          .map(capabilitiesIn)
          .find((words) => words) ??
        this.#offered),
    ];
    const { folders, delimiter } = foldersIn(lines());
    const uncounted = folders
      .filter(({ selectable, messages, listed }) => selectable && messages === null && quotedForImap(listed))
      .slice(0, MOST_STATUS);
    const later = wholeQuestions(capabilities).filter((question) => !whole.includes(question));
    const asked = list?.status === 'OK' ? uncounted : [];
    const status = asked.map(({ listed }) => `STATUS ${quotedForImap(listed)} ${STATUS_ITEMS}`);
    const counts = later.length + status.length === 0 ? [] : await this.#ask([...later, ...status]);
    const namespace = lines()
      .map(parseNamespace)
      .find((found) => found !== null);
    const reading: MailboxReading = {
      folders: withCounts(folders, lines()),
      refused: list && list.status !== 'OK' ? { code: list.code, words: list.words } : null,
      refusals: [],
      uncounted: asked.flatMap(({ path }, at) => {
        const answer = counts[later.length + at];
        return answer && answer.status !== 'OK' ? [{ path, code: answer.code, words: answer.words }] : [];
      }),
      specialUseSupported: capabilities.includes('SPECIAL-USE') || capabilities.includes('XLIST'),
      capabilities,
      quota: quotaIn(lines()),
      namespacePrefix: namespace?.prefix ?? '',
      delimiter: namespace ? namespace.delimiter : delimiter,
    };
    counted(reading);
    return this.#dated(reading);
  }

  /** The date of the newest message of some folders, and the LOGOUT in the same round trip. */
  async #dated(reading: MailboxReading): Promise<MailboxReading> {
    const limit = withLimit(this.#signal, limits.newest);
    const toDate = reading.refused ? [] : foldersToDate(reading.folders);
    const { dates, counts, refusals } = await readNewest(this.#pipeline, toDate, limit.signal).finally(limit.clear);
    const folders = reading.folders.map((folder) => ({
      ...folder,
      messages: folder.messages ?? counts.get(folder.path) ?? null,
      newest: dates.get(folder.path) ?? null,
    }));
    return { ...reading, folders, refusals };
  }
}
