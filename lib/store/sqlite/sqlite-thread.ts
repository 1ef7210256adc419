// The thread that holds the SQLite file, as the thread that serves sees it: statements go in, rows come out.
import { Worker } from 'node:worker_threads';
import { StoreError } from '../store-error.ts';
import type { Answer, Birth, Statement } from './crossing.ts';
import { SqliteFailure } from './sqlite-failure.ts';

interface Waiting {
  resolve(answer: { rows: unknown[]; changes: number | null }): void;
  reject(error: unknown): void;
}

const ended = () => new StoreError('away', 'the thread that holds the database has ended');

export class SqliteThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #exit: Promise<void>;
  #statements = 0;
  #gone = false;

  constructor(path: string) {
    const birth: Birth = { path };
    this.#worker = new Worker(new URL('./thread.mjs', import.meta.url), { workerData: birth });
    this.#worker.on('message', (answer: Answer) => this.#hear(answer));
    this.#worker.on('error', (error) => console.error(`mailmend: the store’s thread failed (${error.name})`));
    this.#exit = new Promise((resolve) => {
      this.#worker.on('exit', () => {
        this.#gone = true;
        for (const { reject } of this.#waiting.values()) reject(ended());
        this.#waiting.clear();
        resolve();
      });
    });
    this.#worker.unref();
  }

  get gone(): boolean {
    return this.#gone;
  }

  /** Runs one statement. Rejects with SqliteFailure, or StoreError `away` when the thread is no more. */
  run(sql: string, parameters: readonly unknown[]): Promise<{ rows: unknown[]; changes: number | null }> {
    if (this.#gone) return Promise.reject(ended());
    this.#statements += 1;
    const statement: Statement = { id: this.#statements, sql, parameters };
    return new Promise((resolve, reject) => {
      // A process must not end over a statement, nor stay for a store that has nothing to do.
      if (this.#waiting.size === 0) this.#worker.ref();
      this.#waiting.set(statement.id, { resolve, reject });
      this.#worker.postMessage(statement);
    });
  }

  async close(): Promise<void> {
    if (this.#gone) return;
    this.#worker.ref();
    this.#worker.postMessage('close');
    await this.#exit;
  }

  #hear(answer: Answer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (this.#waiting.size === 0) this.#worker.unref();
    if (answer.ok) waiting?.resolve(answer);
    else waiting?.reject(new SqliteFailure(answer.errcode, answer.message));
  }
}
