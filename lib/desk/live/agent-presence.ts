// Agents whose streams are open in this process: the helper is written down as seen, and whoever reads along is told to the customer.
import { type LiveSession, seeSide } from '../../store/live.ts';
import type { OpenStore } from '../../store/store.ts';
import { StoreError } from '../../store/store-error.ts';
import type { Known } from '../caller.ts';
import type { LiveSessions } from './live-sessions.ts';

/** An agent who opens a stream. */
export interface AgentReading {
  who: Known;
  /** Whether they may still read: accounts are closed and tokens taken back while streams are open. Rejects with StoreError. */
  mayStill(): Promise<boolean>;
}

interface Presence {
  /** Aborts when the stream has to end. */
  signal: AbortSignal;
  /** The stream has ended. */
  left(): void;
}

/** How often it is written down and looked whether they may still read, in milliseconds. */
const SEEN_MS = 8_000;

export class AgentPresence {
  readonly #store: OpenStore;
  readonly #sessions: LiveSessions;
  readonly #seenMs: number;
  /** Open streams of each who reads along, by session and caller. */
  readonly #reading = new Map<string, number>();

  constructor(store: OpenStore, sessions: LiveSessions, seenMs = SEEN_MS) {
    this.#store = store;
    this.#sessions = sessions;
    this.#seenMs = seenMs;
  }

  /** Before the first byte of their stream. Rejects with StoreError: then nobody could be told, and nothing is read. */
  async come(session: LiveSession, { who, mayStill }: AgentReading): Promise<Presence> {
    const isHelper = session.agent === who.key;
    const leave = isHelper ? await this.#helper(session) : await this.#reader(session, who);
    const ended = new AbortController();
    const turn = setInterval(() => {
      if (isHelper) this.#see(session.id);
      void stillMay(mayStill).then((may) => may || ended.abort(new DOMException('They may not read any more')));
    }, this.#seenMs).unref();
    return {
      signal: ended.signal,
      left: () => {
        clearInterval(turn);
        leave();
      },
    };
  }

  async #helper(session: LiveSession): Promise<() => void> {
    await seeSide(this.#store, session.id, 'agent', Date.now());
    await this.#sessions.agentIsBack(session);
    return () => this.#see(session.id); // away from now on
  }

  async #reader(session: LiveSession, { key, name }: Known): Promise<() => void> {
    const place = `${session.id}/${key}`;
    const open = this.#reading.get(place) ?? 0;
    this.#reading.set(place, open + 1);
    const left = () => {
      const rest = (this.#reading.get(place) ?? 1) - 1;
      if (rest > 0) this.#reading.set(place, rest);
      else this.#reading.delete(place);
      return rest === 0;
    };
    try {
      if (open === 0) await this.#sessions.readerCame(session.id, name);
    } catch (error) {
      left();
      throw error;
    }
    return () => {
      // A customer who cannot be told so goes on to see them: rather one too many than one too few.
      if (left()) void this.#sessions.readerLeft(session.id, name).catch(() => undefined);
    };
  }

  #see(session: string): void {
    void seeSide(this.#store, session, 'agent', Date.now()).catch(() => undefined);
  }
}

/** While the database is away nobody is known, and what was known last holds. */
async function stillMay(ask: () => Promise<boolean>): Promise<boolean> {
  try {
    return await ask();
  } catch (error) {
    return error instanceof StoreError;
  }
}
