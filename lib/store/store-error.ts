// What goes wrong with a database, in the store's own words, whichever database it is.

/**
 * `away`: it cannot be reached. `full`: it has no room left. `busy`: others held it too long; the same again may work.
 * `conflict`: something of this name is there already. `newer`: a newer Mailmend has written it. `broken`: anything else.
 */
export type StoreErrorCode = 'away' | 'full' | 'busy' | 'conflict' | 'newer' | 'broken';

/** The same in every instance of this module. */
const brand = Symbol.for('mailmend.StoreError');

/** Its message names no value of a statement; the `cause` is the database's own error. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;
  readonly [brand] = true;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }

  /** The store is opened outside of Next's bundle, whose handlers have a class of their own: what it throws is both's. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === 'object' && value !== null && brand in value;
  }
}
