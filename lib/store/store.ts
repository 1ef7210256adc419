// What a room of the store is given: its tables, transactions, and a way to wake whoever waits for news.
import { Kysely } from 'kysely';
import type { Backend } from './backend.ts';
import { Health, type StoreState } from './health.ts';
import { type MigrationTables, migrate } from './migrate.ts';
import { StoreError } from './store-error.ts';
import { Wake } from './wake.ts';
import { watchDialect } from './watched-driver.ts';

/** Everything here throws StoreError when the database does not do it. */
export interface Store {
  /** Statements on a room's own tables; only for the rooms in lib/store. */
  tables<Tables>(): Kysely<Tables>;
  /** All of `work` or nothing; it uses the store that it is given, and does nothing else meanwhile. */
  transaction<Result>(work: (within: Store) => Promise<Result>): Promise<Result>;
  /** Calls whoever listens to the topic, in every process; within a transaction, when it is committed. */
  wake(topic: string): Promise<void>;
}

/** The store of a process. */
export interface OpenStore extends Store {
  kind: Backend['kind'];
  state(): StoreState;
  /** `onWake` is called after each wake of the topic, and may be called without one. Returns what ends it. */
  listen(topic: string, onWake: () => void): () => void;
  /** After rows were deleted from these tables: nothing of them stays in what the database keeps itself. */
  scrub(tables: readonly string[]): Promise<void>;
  /** Resolves when the tables are there; the store may be used before. Throws StoreError. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

/** How often a database that is away is asked whether it is back, in milliseconds. */
const AGAIN_MS = 500;

export class DatabaseStore implements OpenStore {
  readonly #backend: Backend;
  readonly #health = new Health(() => this.#askLater());
  readonly #wake: Wake;
  /** Past the watch: for migrations, and to ask whether it is back. */
  readonly #plain: Kysely<unknown>;
  readonly #watched: Kysely<unknown>;
  #migrated = false;
  #closed = false;
  #asking: Promise<void>;
  #timer: NodeJS.Timeout | null = null;

  constructor(backend: Backend) {
    this.#backend = backend;
    this.#wake = new Wake(backend.bell);
    this.#plain = new Kysely({ dialect: backend.dialect });
    const { nameError } = backend;
    this.#watched = new Kysely({ dialect: watchDialect(backend.dialect, { health: this.#health, nameError }) });
    this.#asking = this.#ask();
  }

  get kind(): Backend['kind'] {
    return this.#backend.kind;
  }

  state(): StoreState {
    return this.#health.state;
  }

  ready(): Promise<void> {
    return this.#health.open();
  }

  tables<Tables>(): Kysely<Tables> {
    return this.#open().withTables<Tables & Record<never, never>>() as Kysely<Tables>;
  }

  async transaction<Result>(work: (within: Store) => Promise<Result>): Promise<Result> {
    const topics = new Set<string>();
    const result = await this.#open()
      .transaction()
      .execute(async (transaction) => {
        const within: Store = {
          tables: <Tables>() => transaction.withTables<Tables & Record<never, never>>() as Kysely<Tables>,
          transaction: (inner) => inner(within),
          wake: async (topic) => void topics.add(topic),
        };
        const done = await work(within);
        if (topics.size > 0) await this.#wake.ring(transaction, [...topics]);
        return done;
      });
    this.#wake.call(topics);
    return result;
  }

  async wake(topic: string): Promise<void> {
    this.#wake.call([topic]);
    await this.#wake.ring(this.#open(), [topic]);
  }

  listen(topic: string, onWake: () => void): () => void {
    return this.#wake.listen(topic, onWake);
  }

  async scrub(tables: readonly string[]): Promise<void> {
    await this.#backend.scrub(this.#open(), tables);
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    if (this.#timer) clearTimeout(this.#timer);
    await this.#asking;
    await this.#wake.close();
    await this.#watched.destroy();
    await this.#plain.destroy();
    await this.#backend.close();
    this.#health.failed(new StoreError('away', 'the store is closed'));
  }

  #open(): Kysely<unknown> {
    if (this.#closed) throw new StoreError('away', 'the store is closed');
    return this.#watched;
  }

  /** Opens it, or finds out whether it is back. */
  async #ask(): Promise<void> {
    try {
      if (this.#migrated)
        await this.#plain
          .withTables<MigrationTables>()
          .selectFrom('kysely_migration')
          .select('name')
          .limit(1)
          .execute();
      else await migrate(this.#plain);
      this.#migrated = true;
      this.#health.arrived();
    } catch (error) {
      this.#health.failed(this.#backend.nameError(error));
      this.#askLater();
    }
  }

  #askLater(): void {
    if (this.#closed || this.#timer) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#asking = this.#ask();
    }, AGAIN_MS).unref();
  }
}
