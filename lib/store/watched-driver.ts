// Between Kysely and a database: waits until the tables are there, names errors in the store's words, notes how it does.
import type { DatabaseConnection, Dialect, Driver, TransactionSettings } from 'kysely';
import type { Health } from './health.ts';
import type { StoreError } from './store-error.ts';

export interface Watch {
  health: Health;
  /** The database's own error in the store's words; a StoreError stays what it is. */
  nameError(error: unknown): StoreError;
}

const WRITING = new Set(['InsertQueryNode', 'UpdateQueryNode', 'DeleteQueryNode']);

class WatchedConnection implements DatabaseConnection {
  readonly inner: DatabaseConnection;
  readonly #watch: Watch;
  inTransaction = false;

  constructor(inner: DatabaseConnection, watch: Watch) {
    this.inner = inner;
    this.#watch = watch;
  }

  async executeQuery<Row>(...given: Parameters<DatabaseConnection['executeQuery']>) {
    const result = await watched(this.#watch, () => this.inner.executeQuery<Row>(...given));
    if (!this.inTransaction && WRITING.has(given[0].query.kind)) this.#watch.health.wrote();
    return result;
  }

  /** Nothing here reads a result by pieces: pages of a table are asked for by their keys. */
  // biome-ignore lint/correctness/useYield: there is nothing to give
  async *streamQuery(): AsyncGenerator<never> {
    throw new Error('the store does not stream');
  }
}

async function watched<Result>({ health, nameError }: Watch, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const named = nameError(error);
    health.failed(named);
    throw named;
  }
}

/** `driver` with everything above; for statements of rooms, not for migrations, which come before the opening. */
function watchDriver(driver: Driver, watch: Watch): Driver {
  const own = (connection: DatabaseConnection) => connection as WatchedConnection;
  return {
    init: () => watched(watch, () => driver.init()),
    async acquireConnection() {
      await watch.health.open();
      return new WatchedConnection(await watched(watch, () => driver.acquireConnection()), watch);
    },
    async beginTransaction(connection, settings: TransactionSettings) {
      await watched(watch, () => driver.beginTransaction(own(connection).inner, settings));
      own(connection).inTransaction = true;
    },
    async commitTransaction(connection) {
      await watched(watch, () => driver.commitTransaction(own(connection).inner));
      watch.health.wrote();
    },
    rollbackTransaction: (connection) => watched(watch, () => driver.rollbackTransaction(own(connection).inner)),
    releaseConnection: (connection) => driver.releaseConnection(own(connection).inner),
    destroy: () => driver.destroy(),
  };
}

/** `dialect`, watched. */
export const watchDialect = (dialect: Dialect, watch: Watch): Dialect => ({
  createDriver: () => watchDriver(dialect.createDriver(), watch),
  createAdapter: () => dialect.createAdapter(),
  createIntrospector: (database) => dialect.createIntrospector(database),
  createQueryCompiler: () => dialect.createQueryCompiler(),
});
