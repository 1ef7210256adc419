// An error of SQLite, and what it is in the store's words.
import { StoreError, type StoreErrorCode } from '../store-error.ts';

export class SqliteFailure extends Error {
  override readonly name = 'SqliteFailure';
  /** The extended result code (https://sqlite.org/rescode.html); null: it was not SQLite that failed, but the file system. */
  readonly errcode: number | null;

  constructor(errcode: number | null, message: string) {
    super(message);
    this.errcode = errcode;
  }
}

/** By the primary result code, the last eight bits. */
const byPrimary: Readonly<Record<number, StoreErrorCode>> = {
  5: 'busy',
  6: 'busy',
  8: 'away', // read only
  10: 'away', // the disk gave an error
  13: 'full',
  14: 'away', // cannot be opened
};
/** Where the extended code says more: no room for the shared memory; a unique index, a primary key. */
const byExtended: Readonly<Record<number, StoreErrorCode>> = { 4874: 'full', 2067: 'conflict', 1555: 'conflict' };

export function nameSqliteError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  if (!(error instanceof SqliteFailure)) return new StoreError('broken', 'the store failed', { cause: error });
  const { errcode, message } = error;
  if (errcode === null)
    return new StoreError(/ENOSPC|EDQUOT/.test(message) ? 'full' : 'away', 'the database cannot be opened', {
      cause: error,
    });
  const code = byExtended[errcode] ?? byPrimary[errcode & 0xff] ?? 'broken';
  return new StoreError(code, `SQLite failed with ${errcode}`, { cause: error });
}
