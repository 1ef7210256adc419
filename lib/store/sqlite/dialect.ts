// Kysely's dialect for a SQLite file in a thread of its own, with what Kysely's own leaves out.
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { SqliteThread } from './sqlite-thread.ts';

class SqliteThreadConnection implements DatabaseConnection {
  readonly #thread: SqliteThread;

  constructor(thread: SqliteThread) {
    this.#thread = thread;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const { rows, changes } = await this.#thread.run(sql, parameters);
    return {
      rows: rows as Row[],
      ...(changes === null ? {} : { numAffectedRows: BigInt(changes) }),
    };
  }

  // biome-ignore lint/correctness/useYield: there is nothing to give
  async *streamQuery(): AsyncGenerator<never> {
    throw new Error('the store does not stream');
  }
}

/** SQLite does change its schema within transactions; and a transaction that writes from its start is the lock. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** `thread` gives the one that lives: a connection keeps to its own, so that no transaction goes on in another. */
function sqliteDriver(thread: () => SqliteThread): Driver {
  const say = (sql: string) => (connection: DatabaseConnection) =>
    connection.executeQuery(CompiledQuery.raw(sql)).then(() => undefined);
  return {
    init: async () => undefined,
    acquireConnection: async () => new SqliteThreadConnection(thread()),
    // Two that have read and then want to write cannot wait for each other: whoever may write says so at the start.
    beginTransaction: say('begin immediate'),
    commitTransaction: say('commit'),
    rollbackTransaction: say('rollback'),
    releaseConnection: async () => undefined,
    destroy: async () => undefined,
  };
}

export const sqliteDialect = (thread: () => SqliteThread): Dialect => ({
  createDriver: () => sqliteDriver(thread),
  createAdapter: () => new TransactionalSqliteAdapter(),
  createIntrospector: (database) => new SqliteIntrospector(database),
  createQueryCompiler: () => new SqliteQueryCompiler(),
});
