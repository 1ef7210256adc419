// How the database does, as its last answers showed: pages and /readyz say it, and callers do not wait for one that is away.
import { StoreError } from './store-error.ts';

/** `since`: milliseconds since 1970. */
export type StoreState =
  | { kind: 'opening' }
  | { kind: 'open' }
  | { kind: 'away'; since: number }
  | { kind: 'full'; since: number };

export class Health {
  #state: StoreState = { kind: 'opening' };
  #why: StoreError | null = null;
  readonly #onAway: () => void;
  readonly #opened = Promise.withResolvers<void>();

  constructor(onAway: () => void) {
    this.#onAway = onAway;
    // Nobody may be waiting when it turns out to be away.
    this.#opened.promise.catch(() => undefined);
  }

  get state(): StoreState {
    return this.#state;
  }

  /** Resolves when statements may be sent; throws StoreError at once where they would only wait. */
  async open(): Promise<void> {
    if (this.#state.kind === 'opening') await this.#opened.promise;
    else if (this.#state.kind === 'away')
      throw new StoreError(this.#why?.code ?? 'away', 'the database cannot be reached', { cause: this.#why?.cause });
  }

  /** The tables are there, or the database is back. */
  arrived(): void {
    this.#state = { kind: 'open' };
    this.#why = null;
    this.#opened.resolve();
  }

  /** Something was written for good: there is room. */
  wrote(): void {
    if (this.#state.kind === 'full') this.#state = { kind: 'open' };
  }

  failed(error: StoreError): void {
    const { kind } = this.#state;
    if (error.code === 'full' && kind === 'open') this.#state = { kind: 'full', since: Date.now() };
    // What cannot be opened for any reason is of no use; whoever else has it just now will let it go.
    else if (kind !== 'away' && (kind === 'opening' ? error.code !== 'busy' : error.code === 'away')) {
      this.#state = { kind: 'away', since: Date.now() };
      this.#why = error;
      this.#opened.reject(error);
      this.#onAway();
    }
  }
}
