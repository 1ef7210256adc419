// Whether a session goes on, kept up to date for a run that belongs to it.
import type { SessionState } from '../../store/live.ts';

interface StateSource {
  read(): Promise<SessionState>;
  /** Calls back whenever it may have changed; gives what ends that. */
  listen(onWake: () => void): () => void;
}

export class SessionWatch {
  state: SessionState;
  readonly #ended = new AbortController();
  readonly #source: StateSource;
  readonly #unlisten: () => void;
  #isReading = false;
  #isStale = false;

  constructor(state: SessionState, source: StateSource) {
    this.state = state;
    this.#source = source;
    this.#unlisten = source.listen(() => void this.#read());
    void this.#read(); // it may have changed since
  }

  /** Aborts when the session has ended. */
  get ended(): AbortSignal {
    return this.#ended.signal;
  }

  close(): void {
    this.#unlisten();
  }

  async #read(): Promise<void> {
    this.#isStale = true;
    if (this.#isReading) return;
    this.#isReading = true;
    while (this.#isStale) {
      this.#isStale = false;
      // While the store is away, what was known last holds.
      this.state = await this.#source.read().catch(() => this.state);
    }
    this.#isReading = false;
    if (this.state === 'ended') this.#ended.abort(new DOMException('The session has ended', 'AbortError'));
  }
}
