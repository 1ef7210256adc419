// What either database is to the store, apart from its statements.
import type { Dialect, Kysely } from 'kysely';
import type { StoreError } from './store-error.ts';

/** Tells the other processes on the same database that something is new. */
export interface Bell {
  /** Within `database`, which may be a transaction: then it rings when that is committed. */
  ring(database: Kysely<unknown>, topics: readonly string[]): Promise<void>;
  /** Begins to hear the others; topic null: it cannot be told which. Hears again by itself after a loss. */
  hear(onRing: (topic: string | null) => void): void;
  stopHearing(): Promise<void>;
}

export interface Backend {
  kind: 'sqlite' | 'postgres';
  dialect: Dialect;
  bell: Bell;
  nameError(error: unknown): StoreError;
  /** After rows were deleted from these tables: nothing of them stays in what the database keeps itself. */
  scrub(database: Kysely<unknown>, tables: readonly string[]): Promise<void>;
  /** After Kysely has let go of its drivers. */
  close(): Promise<void>;
}
