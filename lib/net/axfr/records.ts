// The messages of a zone transfer as records (RFC 5936), distrusting every length in them; each name in linear time.
const HEADER = 12;
const CLASS_IN = 1;
const TYPES = { 2: 'NS', 6: 'SOA', 12: 'PTR', 16: 'TXT', 250: 'TSIG' } as const;
const LONGEST_NAME = 255;

export interface ZoneRecord {
  /** Lower case, without the trailing dot. */
  owner: string;
  /** Null: a type that names no zone. */
  type: (typeof TYPES)[keyof typeof TYPES] | null;
  /** What NS and PTR point to; the first string of TXT; else ''. */
  data: string;
}
/** Where the TSIG record begins, and what it says (RFC 8945 4.2). */
export interface TsigRecord {
  start: number;
  key: string;
  algorithm: string;
  time: Buffer;
  fudge: number;
  mac: Buffer;
  originalId: number;
  error: number;
  other: Buffer;
}
export interface TransferMessage {
  id: number;
  rcode: number;
  isAnswer: boolean;
  records: ZoneRecord[];
  tsig: TsigRecord | null;
}

/** A name at `at`, and where it ends there. Pointers lead backwards only, so it ends. Null: it is none. */
function nameAt(bytes: Buffer, at: number): { name: string; end: number } | null {
  const labels: string[] = [];
  let [length, end, lowest] = [1, -1, at];
  for (let from = at; ; ) {
    const size = bytes[from];
    if (size === undefined) return null;
    if (size === 0) return { name: labels.join('.').toLowerCase(), end: end < 0 ? from + 1 : end };
    if (size >= 0xc0) {
      if (from + 1 >= bytes.length) return null;
      const to = bytes.readUInt16BE(from) & 0x3fff;
      if (to >= lowest) return null;
      if (end < 0) end = from + 2;
      [from, lowest] = [to, to];
      continue;
    }
    if (size > 63 || from + 1 + size > bytes.length) return null;
    length += size + 1;
    if (length > LONGEST_NAME) return null;
    const label = bytes.subarray(from + 1, from + 1 + size).toString('latin1');
    // A dot inside of a label would read as two labels.
    labels.push(label.replaceAll('.', '\\.'));
    from += size + 1;
  }
}

function tsigIn(bytes: Buffer, start: number, key: string, from: number, to: number): TsigRecord | null {
  const algorithm = nameAt(bytes, from);
  if (!algorithm || algorithm.end + 10 > to) return null;
  const { end: at } = algorithm;
  const macSize = bytes.readUInt16BE(at + 8);
  const after = at + 10 + macSize;
  if (after + 6 > to) return null;
  const otherSize = bytes.readUInt16BE(after + 4);
  if (after + 6 + otherSize !== to) return null;
  return {
    ...{ start, key, algorithm: algorithm.name, time: bytes.subarray(at, at + 6), fudge: bytes.readUInt16BE(at + 6) },
    ...{ mac: bytes.subarray(at + 10, after), originalId: bytes.readUInt16BE(after) },
    ...{ error: bytes.readUInt16BE(after + 2), other: bytes.subarray(after + 6, to) },
  };
}

/** Null: not a message of a transfer, or one with records that are not of the Internet's class. */
export function readTransferMessage(bytes: Buffer): TransferMessage | null {
  if (bytes.length < HEADER) return null;
  const [questions, answers, authority, additional] = [4, 6, 8, 10].map((at) => bytes.readUInt16BE(at)) as [
    ...[number, number, number, number],
  ];
  let at = HEADER;
  for (let i = 0; i < questions; i += 1) {
    const name = nameAt(bytes, at);
    if (!name || name.end + 4 > bytes.length) return null;
    at = name.end + 4;
  }
  const records: ZoneRecord[] = [];
  let tsig: TsigRecord | null = null;
  const count = answers + authority + additional;
  for (let i = 0; i < count; i += 1) {
    const start = at;
    const owner = nameAt(bytes, at);
    if (!owner || owner.end + 10 > bytes.length) return null;
    const type = TYPES[bytes.readUInt16BE(owner.end) as keyof typeof TYPES] ?? null;
    const from = owner.end + 10;
    const to = from + bytes.readUInt16BE(owner.end + 8);
    if (to > bytes.length) return null;
    at = to;
    if (type === 'TSIG') {
      // It is the last record, or it is none (RFC 8945 5.1).
      tsig = i === count - 1 ? tsigIn(bytes, start, owner.name, from, to) : null;
      if (!tsig) return null;
      continue;
    }
    if (i >= answers) continue;
    if (bytes.readUInt16BE(owner.end + 2) !== CLASS_IN) return null;
    let data = '';
    if (type === 'NS' || type === 'PTR') {
      const target = nameAt(bytes, from);
      if (target?.end !== to) return null;
      data = target.name;
    } else if (type === 'TXT' && to > from)
      data = bytes.subarray(from + 1, Math.min(to, from + 1 + (bytes[from] ?? 0))).toString('latin1');
    records.push({ owner: owner.name, type, data });
  }
  const flags = bytes.readUInt16BE(2);
  return { id: bytes.readUInt16BE(0), rcode: flags & 15, isAnswer: flags >= 0x8000, records, tsig };
}

/** A name as the DNS spells it on the wire, lower case (RFC 1035 3.1). */
export function wireName(name: string): Buffer {
  const labels = name
    .toLowerCase()
    .split('.')
    .filter((label) => label !== '');
  return Buffer.concat([
    ...labels.map((label) => Buffer.concat([Buffer.from([label.length]), Buffer.from(label, 'latin1')])),
    Buffer.from([0]),
  ]);
}
