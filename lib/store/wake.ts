// Who waits for news of a topic, in this process or in others on the same database; what the news is, they read themselves.
import type { Kysely } from 'kysely';
import type { Bell } from './backend.ts';

/** Topics are short names with ids, `session/17`; never anything secret: they are seen by whoever reads the database's traffic. */
export class Wake {
  readonly #bell: Bell;
  readonly #listeners = new Map<string, Set<() => void>>();

  constructor(bell: Bell) {
    this.#bell = bell;
  }

  /** `onWake` is called after each news, and may be called without any. Returns what ends it. */
  listen(topic: string, onWake: () => void): () => void {
    if (this.#listeners.size === 0) this.#bell.hear((heard) => this.#call(heard));
    const those = this.#listeners.get(topic) ?? new Set();
    this.#listeners.set(topic, those);
    const own = () => onWake(); // the same function may listen twice
    those.add(own);
    return () => {
      if (!those.delete(own) || those.size > 0) return;
      this.#listeners.delete(topic);
      if (this.#listeners.size === 0) void this.#bell.stopHearing();
    };
  }

  /** Tells other processes, with the transaction when `database` is one; `call` tells this one. */
  ring(database: Kysely<unknown>, topics: readonly string[]): Promise<void> {
    return this.#bell.ring(database, topics);
  }

  call(topics: Iterable<string>): void {
    for (const topic of topics) this.#call(topic);
  }

  async close(): Promise<void> {
    this.#listeners.clear();
    await this.#bell.stopHearing();
  }

  #call(topic: string | null): void {
    const those = topic === null ? [...this.#listeners.values()] : [this.#listeners.get(topic) ?? []];
    for (const onWake of those.flatMap((set) => [...set])) onWake();
  }
}
