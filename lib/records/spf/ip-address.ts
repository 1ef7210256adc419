// IP addresses as bytes, read as strictly as RFC 7208 12 and RFC 4291 2.2 write them.

/** `bytes`: 4 or 16 numbers from 0 to 255. */
export interface IpAddress {
  family: 4 | 6;
  bytes: number[];
}

/** RFC 7208 12, qnum: 0 to 255 without leading zeros. */
const quad = /^(?:0|[1-9]\d{0,2})$/;

function ip4Bytes(text: string): number[] | null {
  const parts = text.length > 15 ? [] : text.split('.');
  if (parts.length !== 4 || !parts.every((part) => quad.test(part) && Number(part) <= 255)) return null;
  return parts.map(Number);
}

/** Groups of one side of "::", as bytes; an IPv4 tail counts as two groups. */
function groupBytes(side: string, mayEndInIp4: boolean): number[] | null {
  if (side === '') return [];
  const bytes: number[] = [];
  const groups = side.split(':');
  for (const [index, group] of groups.entries()) {
    if (mayEndInIp4 && index === groups.length - 1 && group.includes('.')) {
      const tail = ip4Bytes(group);
      if (!tail) return null;
      bytes.push(...tail);
      continue;
    }
    if (!/^[0-9a-f]{1,4}$/i.test(group)) return null;
    const value = Number.parseInt(group, 16);
    bytes.push(value >> 8, value & 255);
  }
  return bytes;
}

function ip6Bytes(text: string): number[] | null {
  const sides = text.length > 45 ? [] : text.split('::');
  const [head, tail] = sides;
  if (head === undefined || sides.length > 2) return null;
  const before = groupBytes(head, tail === undefined);
  if (tail === undefined) return before?.length === 16 ? before : null;
  const after = groupBytes(tail, true);
  // RFC 5952 4.2.2 advises against "::" for one group; RFC 4291 allows it, so at most 14 bytes may be written out.
  if (!before || !after || before.length + after.length > 14) return null;
  return [...before, ...Array<number>(16 - before.length - after.length).fill(0), ...after];
}

/** Reads an address in its textual form; null for anything else (no zone ids, no 127.1, no ports). */
export function parseIp(text: string): IpAddress | null {
  const four = ip4Bytes(text);
  if (four) return { family: 4, bytes: four };
  const six = ip6Bytes(text);
  return six && { family: 6, bytes: six };
}

/** A sender seen as ::ffff:a.b.c.d is the IPv4 sender a.b.c.d (RFC 7208 5). */
export function unmapped(ip: IpAddress): IpAddress {
  const mapped =
    ip.family === 6 &&
    ip.bytes.slice(0, 10).every((byte) => byte === 0) &&
    ip.bytes[10] === 255 &&
    ip.bytes[11] === 255;
  return mapped ? { family: 4, bytes: ip.bytes.slice(12) } : ip;
}

/** The form people read: dotted, or RFC 5952 (lower case, the longest run of zero groups shortened). */
export function formatIp(ip: IpAddress): string {
  if (ip.family === 4) return ip.bytes.join('.');
  const groups = Array.from({ length: 8 }, (_, index) =>
    ((ip.bytes[index * 2]! << 8) | ip.bytes[index * 2 + 1]!).toString(16),
  );
  let run = { start: 0, length: 1 };
  for (let start = 0; start < 8; start++) {
    let length = 0;
    while (groups[start + length] === '0') length++;
    if (length > run.length) run = { start, length };
  }
  if (run.length < 2) return groups.join(':');
  return `${groups.slice(0, run.start).join(':')}::${groups.slice(run.start + run.length).join(':')}`;
}

/** The labels below in-addr.arpa or ip6.arpa in forward order (RFC 7208 7.3, macro "i"): bytes, or single nibbles. */
export function dottedIp(ip: IpAddress): string {
  if (ip.family === 4) return ip.bytes.join('.');
  return ip.bytes
    .flatMap((byte) => [byte >> 4, byte & 15].map((nibble) => nibble.toString(16).toUpperCase()))
    .join('.');
}
