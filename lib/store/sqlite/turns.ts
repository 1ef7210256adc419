// The one connection to a SQLite file is taken in turns: a transaction of one is not to hold statements of another.
import { StoreError } from '../store-error.ts';

const MOST_WAIT_MS = 10_000;

export class Turns {
  /** Resolves when the one before is done. */
  #last: Promise<void> = Promise.resolve();

  /** Resolves to what ends this turn, once it has come. Rejects with StoreError `busy` where others take too long. */
  async take(): Promise<() => void> {
    const before = this.#last;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#last = before.then(() => promise);
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new StoreError('busy', 'others hold the database')), MOST_WAIT_MS);
    });
    try {
      await Promise.race([before, tooLong]);
      return resolve;
    } catch (error) {
      resolve(); // who comes after it waits only for those before
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }
}
