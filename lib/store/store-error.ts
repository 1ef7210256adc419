// What goes wrong with a database, in the store's own words, whichever database it is.

/**
 * `away`: it cannot be reached. `full`: it has no room left. `busy`: others held it too long; the same again may work.
 * `conflict`: something of this name is there already. `newer`: a newer Mailmend has written it. `broken`: anything else.
 */
export type StoreErrorCode = 'away' | 'full' | 'busy' | 'conflict' | 'newer' | 'broken';

/** Its message names no value of a statement; the `cause` is the database's own error. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
