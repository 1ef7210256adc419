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
import { Turns } from './turns.ts';

class SqliteThreadConnection implements DatabaseConnection {
  readonly #thread: SqliteThread;
  /** Ends the turn. */
  readonly release: () => void;

  constructor(thread: SqliteThread, release: () => void) {
    this.#thread = thread;
    this.release = release;
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

/**
 * SQLite does change its schema within transactions; and a transaction that writes from its start is the lock. Kysely's own
 * turns at the one connection are never given back where none could be had: see Turns.
 */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }

  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** `thread` gives the one that lives: a connection keeps to its own, so that no transaction goes on in another. */
function sqliteDriver(thread: () => SqliteThread, turns: Turns): Driver {
  const say = (sql: string) => (connection: DatabaseConnection) =>
    connection.executeQuery(CompiledQuery.raw(sql)).then(() => undefined);
  return {
    init: async () => undefined,
    async acquireConnection() {
      const release = await turns.take();
      return new SqliteThreadConnection(thread(), release);
    },
    // Two that have read and then want to write cannot wait for each other: whoever may write says so at the start.
    beginTransaction: say('begin immediate'),
    commitTransaction: say('commit'),
    rollbackTransaction: say('rollback'),
    releaseConnection: async (connection) => (connection as SqliteThreadConnection).release(),
    destroy: async () => undefined,
  };
}

export const sqliteDialect = (thread: () => SqliteThread, turns = new Turns()): Dialect => ({
  createDriver: () => sqliteDriver(thread, turns),
  createAdapter: () => new TransactionalSqliteAdapter(),
  createIntrospector: (database) => new SqliteIntrospector(database),
  createQueryCompiler: () => new SqliteQueryCompiler(),
});
