// An error of PostgreSQL or of the way to it, in the store's words.
import { StoreError, type StoreErrorCode } from '../store-error.ts';

/** SQLSTATE codes (PostgreSQL's manual, appendix A) and Node's, longest beginning first. */
const byBeginning: readonly (readonly [string, StoreErrorCode])[] = [
  ['23505', 'conflict'],
  ['53100', 'full'],
  ['57014', 'busy'], // the statement took too long
  ['40', 'busy'],
  ['55P03', 'busy'],
  ['08', 'away'],
  ['28', 'away'], // not let in
  ['3D', 'away'], // no such database
  ['53', 'away'], // too many connections, no memory
  ['57', 'away'], // shutting down, starting up
  ['58', 'away'], // a fault of its system
  ['ENOSPC', 'full'],
  ['E', 'away'], // ECONNREFUSED, ENOTFOUND, ETIMEDOUT, EPIPE …
];
/** What `pg` says without a code. */
const lost = /timeout|terminat|not queryable|connection error|ended|SSL|destroyed/i;

export function namePostgresError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const named = byBeginning.find(([beginning]) => code.startsWith(beginning))?.[1];
  const isLost = code === '' && error instanceof Error && lost.test(error.message);
  return new StoreError(named ?? (isLost ? 'away' : 'broken'), `PostgreSQL failed${code && ` with ${code}`}`, {
    cause: error,
  });
}
