// The store in PostgreSQL: for several processes and machines.
import {
  type Kysely,
  type PostgresCursor,
  PostgresDialect,
  type PostgresPool,
  type PostgresPoolClient,
  type PostgresQueryResult,
  sql,
} from 'kysely';
import { Pool, type PoolClient, types } from 'pg';
import type { Backend } from '../backend.ts';
import { StoreError } from '../store-error.ts';
import { notifyBell } from './notify-bell.ts';
import { namePostgresError } from './postgres-failure.ts';

const MOST_CONNECTIONS = 8;
/** Nobody waits longer for a database that does not answer: the client's limits are above the server's own. */
const CONNECT_MS = 2_000;
const STATEMENT_MS = 4_000;
const QUERY_MS = 5_000;
const VACUUM_AGAIN_MS = 60_000;
const BIGINT = 20;

/** Times and counts are below 2^53: numbers, as SQLite gives them. */
const numbers: { getTypeParser: typeof types.getTypeParser } = {
  getTypeParser: ((oid: number, format?: 'text') =>
    oid === BIGINT ? Number : types.getTypeParser(oid, format)) as typeof types.getTypeParser,
};

/** `url`: `postgres://…`. */
export function openPostgres(url: string): Backend {
  const way = { connectionString: url, connectionTimeoutMillis: CONNECT_MS, keepAlive: true };
  const pool = new Pool({
    ...way,
    max: MOST_CONNECTIONS,
    idleTimeoutMillis: 30_000,
    allowExitOnIdle: true,
    statement_timeout: STATEMENT_MS,
    query_timeout: QUERY_MS,
    idle_in_transaction_session_timeout: 2 * QUERY_MS,
    application_name: 'mailmend',
    types: numbers,
  });
  // An idle connection that is lost is replaced at the next statement; without a listener it would end the process.
  pool.on('error', () => undefined);
  return {
    kind: 'postgres',
    dialect: new PostgresDialect({ pool: lettingGo(pool) }),
    bell: notifyBell(way),
    nameError: namePostgresError,
    async scrub(database, tables) {
      for (const table of tables) await vacuum(database, table);
    },
    close: () => pool.end(),
  };
}

/** The rows are deleted already: a vacuum that finds no time now is made up for later. */
async function vacuum(database: Kysely<unknown>, table: string): Promise<void> {
  try {
    await sql`vacuum ${sql.table(table)}`.execute(database);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    setTimeout(() => void vacuum(database, table).catch(() => undefined), VACUUM_AGAIN_MS).unref();
  }
}

/** A connection that failed us is not used again: an answer that comes late would be taken for the next one's. */
class GuardedClient implements PostgresPoolClient {
  readonly #client: PoolClient;
  #isLost = false;

  constructor(client: PoolClient) {
    this.#client = client;
  }

  query<Row>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<Row>>;
  query<Row>(cursor: PostgresCursor<Row>): PostgresCursor<Row>;
  query(text: string | PostgresCursor<unknown>, values: readonly unknown[] = []): unknown {
    if (typeof text !== 'string') throw new Error('the store does not stream');
    return this.#client.query(text, [...values]).catch((error: unknown) => {
      this.#isLost ||= namePostgresError(error).code === 'away';
      throw error;
    });
  }

  release(discard = false): void {
    this.#client.release(discard || this.#isLost);
  }
}

const lettingGo = (pool: Pool): PostgresPool => ({
  options: {},
  connect: async () => new GuardedClient(await pool.connect()),
  end: async () => undefined, // two drivers share it: it ends with the store
});
