// UUIDs that are made from what they name: the same today, next year and on every machine.
import { createHash } from 'node:crypto';

/** As version 5 of RFC 9562 (5.5), from SHA-256; in capitals, as Apple writes them. */
export function stableUuid(...names: readonly string[]): string {
  const bytes = createHash('sha256').update(JSON.stringify(names)).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex').toUpperCase();
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
