// Events on their way to the store: what comes while a batch is being written goes with the next one, in order.
import { setTimeout as pause } from 'node:timers/promises';

export interface EventBatchOptions<E> {
  /** Writes them all or none. Rejects while the store is away. */
  write(events: E[]): Promise<void>;
  /** Milliseconds that the first of a batch waits for others. */
  gatherMs?: number;
  /** Milliseconds until a batch that could not be written is tried again. */
  retryMs?: number;
  /** Milliseconds after which events that cannot be written are given up; a session does not live longer without a store. */
  giveUpMs?: number;
}

export class EventBatch<E> {
  readonly #options: Required<EventBatchOptions<E>>;
  #waiting: E[] = [];
  #writing: Promise<void> | null = null;

  constructor({ write, gatherMs = 20, retryMs = 500, giveUpMs = 30_000 }: EventBatchOptions<E>) {
    this.#options = { write, gatherMs, retryMs, giveUpMs };
  }

  add(event: E): void {
    this.#waiting.push(event);
    this.#writing ??= this.#writeAll().finally(() => {
      this.#writing = null;
    });
  }

  /** Resolves once everything that was added is written or given up. */
  async settled(): Promise<void> {
    while (this.#writing) await this.#writing;
  }

  async #writeAll(): Promise<void> {
    const { gatherMs } = this.#options;
    while (this.#waiting.length > 0) {
      await pause(gatherMs);
      const batch = this.#waiting;
      this.#waiting = [];
      await this.#write(batch);
    }
  }

  async #write(batch: E[]): Promise<void> {
    const { write, retryMs, giveUpMs } = this.#options;
    for (const since = performance.now(); ; await pause(retryMs)) {
      try {
        return await write(batch);
      } catch {
        if (performance.now() - since > giveUpMs) return;
      }
    }
  }
}
