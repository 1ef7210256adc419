// Whether the mail of a device fits into the mailbox on the server: the quota against what has to come.
import type { Move } from './move.ts';

export type Room =
  | { kind: 'fits'; usedBytes: number; comingBytes: number; freeBytes: number; limitBytes: number }
  | { kind: 'too-small'; usedBytes: number; comingBytes: number; missingBytes: number; limitBytes: number }
  /** Not known: the server tells no quota, nobody has counted, or the size on the device is not known. */
  | { kind: 'unknown'; why: 'no-quota' | 'not-counted' | 'no-size' };

/**
 * What is used is reckoned from the first count: what was copied since then is in both numbers. The limit is that of the
 * newest, since hosts give more room when asked. All mail of the device is taken to come anew.
 */
export function roomFor({ answers: { bytes }, before, now }: Pick<Move, 'answers' | 'before' | 'now'>): Room {
  if (!before) return { kind: 'unknown', why: 'not-counted' };
  const limitBytes = (now ?? before).quota?.limitBytes ?? 0;
  if (!before.quota || limitBytes === 0) return { kind: 'unknown', why: 'no-quota' };
  if (bytes === null) return { kind: 'unknown', why: 'no-size' };
  const { usedBytes } = before.quota;
  const freeBytes = limitBytes - usedBytes - bytes;
  const known = { usedBytes, comingBytes: bytes, limitBytes };
  return freeBytes >= 0
    ? { kind: 'fits', ...known, freeBytes }
    : { kind: 'too-small', ...known, missingBytes: -freeBytes };
}
