// Inside the thread that holds the SQLite file: SQLite is synchronous, and no page may wait for its fsync.
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import type { Answer, Birth, Statement } from './crossing.ts';

if (!parentPort) throw new Error('lib/store/sqlite/thread.ts runs only in a thread');
const port = parentPort;
const { path } = workerData as Birth;

/** How long a statement waits for another process that writes, in milliseconds. */
const BUSY_MS = 5_000;
const MOST_PREPARED = 200;
const SQLITE_BUSY = 5;

/** Whoever may read the file can read what is kept: it is for its owner alone, and so are the WAL's, which take its mode. */
function createFile(): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  closeSync(openSync(path, 'a', 0o600));
}

function open(): DatabaseSync {
  createFile();
  const database = new DatabaseSync(path, { timeout: BUSY_MS, enableForeignKeyConstraints: true });
  // Changing to WAL does not wait for others that open the same new file: https://sqlite.org/wal.html#sometimes_queries_return_sqlite_busy_in_wal_mode
  for (let tries = 0; ; tries += 1) {
    try {
      database.exec('pragma journal_mode = wal');
      break;
    } catch (error) {
      if (tries === 100 || errcodeOf(error) !== SQLITE_BUSY) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
  // `normal` may lose the last commits with the power; without secure_delete what was deleted stays readable in the file.
  database.exec('pragma synchronous = full; pragma secure_delete = on');
  return database;
}

const errcodeOf = (error: unknown): number | null =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode : null;

let database: DatabaseSync | null = null;
const prepared = new Map<string, StatementSync>();

function prepare(sql: string): StatementSync {
  database ??= open();
  const kept = prepared.get(sql);
  const statement = kept ?? database.prepare(sql);
  prepared.delete(sql); // and to the end: the one that was not used for longest goes first
  prepared.set(sql, statement);
  const [oldest] = prepared.keys();
  if (prepared.size > MOST_PREPARED && oldest !== undefined) prepared.delete(oldest);
  return statement;
}

function answer({ id, sql, parameters }: Statement): Answer {
  try {
    const statement = prepare(sql);
    const values = parameters as SQLInputValue[];
    if (statement.columns().length > 0) return { id, ok: true, rows: statement.all(...values), changes: null };
    return { id, ok: true, rows: [], changes: Number(statement.run(...values).changes) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { id, ok: false, errcode: errcodeOf(error), message };
  }
}

port.on('message', (message: Statement | 'close') => {
  if (message !== 'close') return port.postMessage(answer(message));
  database?.close();
  port.close();
});
