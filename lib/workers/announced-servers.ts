// Which of the operator's servers may be announced: those that were seen to work, looked at again every hour.
import type { Door, Protocol } from '../model/settings.ts';
import type { ProvisioningEntry } from '../operator/profile-provisioning.ts';

const EVERY_MS = 3_600_000;
/** While one has never been seen to work: it may only just be starting, like this process. */
const SOON_MS = 60_000;
/** Looked at side by side: one that is silent holds up few others. */
const AT_ONCE = 8;
/** A server that is down for a night is still the right one. */
const HOLDS_MS = 24 * 3_600_000;

type EntryServers = Pick<ProvisioningEntry, 'incoming' | 'outgoing' | 'pop'>;

export interface AnnouncedServersOptions {
  entries: readonly EntryServers[];
  /** Whether a door works now. May reject. */
  works(door: Door): Promise<boolean>;
  now?: () => number;
}

const keyOf = ({ protocol, host, port, security }: Door): string => `${protocol} ${host}:${port} ${security}`;
const doorOf = (protocol: Protocol, server: ProvisioningEntry['incoming']): Door => ({ protocol, ...server });

export class AnnouncedServers {
  readonly #options: AnnouncedServersOptions;
  readonly #now: () => number;
  readonly #doors: readonly Door[];
  /** When each was last seen to work. */
  readonly #seen = new Map<string, number>();
  #timer: NodeJS.Timeout | null = null;
  #closed = false;

  constructor(options: AnnouncedServersOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
    const doors = options.entries.flatMap(({ incoming, outgoing, pop }) => [
      doorOf('imap', incoming),
      doorOf('submission', outgoing),
      ...(pop ? [doorOf('pop3', pop)] : []),
    ]);
    this.#doors = [...new Map(doors.map((door) => [keyOf(door), door])).values()];
  }

  /** Looks once, and from then on every hour until `close`. Never rejects: what cannot be looked at is as it was. */
  async watch(): Promise<void> {
    await this.look();
    if (this.#closed || this.#doors.length === 0) return;
    const unseen = this.#doors.some((door) => !this.#seen.has(keyOf(door)));
    this.#timer = setTimeout(() => void this.watch(), unseen ? SOON_MS : EVERY_MS);
    this.#timer.unref();
  }

  /** Looks at every server once; each may be announced as soon as it was seen to work. */
  async look(): Promise<void> {
    const left = [...this.#doors];
    const lookOn = async () => {
      for (let door = left.shift(); door; door = left.shift())
        if (await this.#options.works(door).catch(() => false)) this.#seen.set(keyOf(door), this.#now());
    };
    await Promise.all(Array.from({ length: AT_ONCE }, lookOn));
  }

  close(): void {
    this.#closed = true;
    if (this.#timer) clearTimeout(this.#timer);
  }

  /**
   * What of an entry may be announced. null: IMAP or sending was not seen to work in the last 24 hours, and an account
   * without one of them is none. POP alone is left out.
   */
  of({ incoming, outgoing, pop }: EntryServers): EntryServers | null {
    if (!this.#works(doorOf('imap', incoming)) || !this.#works(doorOf('submission', outgoing))) return null;
    return { incoming, outgoing, pop: pop && this.#works(doorOf('pop3', pop)) ? pop : null };
  }

  #works(door: Door): boolean {
    const seen = this.#seen.get(keyOf(door));
    return seen !== undefined && this.#now() - seen < HOLDS_MS;
  }
}
