// Asks a name server that the profile names for a whole zone (AXFR, RFC 5936): one connection, bounded in bytes, records and time.
import 'server-only';
import { randomInt } from 'node:crypto';
import { connect } from 'node:net';
import type { ResolverAddress } from '../../model/resolver-address.ts';
import { readTransferMessage, wireName, type ZoneRecord } from './records.ts';
import { TsigChain, type TsigKey } from './tsig.ts';

const TYPE_AXFR = 252;
const CLASS_IN = 1;
/** `quietMs`: between two pieces of it. A hundred thousand members are some 8 MB and 100,000 records. */
const bounds = { bytes: 128 * 1024 * 1024, records: 2_000_000, ms: 120_000, quietMs: 15_000 };
export type TransferBounds = typeof bounds;

export type Transfer =
  | { ok: true; records: ZoneRecord[] }
  /** `refused`: the server's own no, `rcode` says which. */
  | {
      ok: false;
      why: 'unreachable' | 'refused' | 'hung-up' | 'too-slow' | 'too-large' | 'unreadable' | 'unsigned';
      rcode?: number;
    };

function question(zone: string): Buffer {
  const header = Buffer.alloc(12);
  header.writeUInt16BE(randomInt(0x10000), 0);
  header.writeUInt16BE(1, 4);
  return Buffer.concat([header, wireName(zone), Buffer.from([0, TYPE_AXFR, 0, CLASS_IN])]);
}

/** Never rejects. The records stand in their order, with the SOA at both ends (RFC 5936 2.2). */
export function transferZone(
  server: ResolverAddress,
  zone: string,
  { signal, key = null, limits = bounds }: { signal: AbortSignal; key?: TsigKey | null; limits?: TransferBounds },
): Promise<Transfer> {
  return new Promise((resolve) => {
    const chain = key && new TsigChain(key);
    const plain = question(zone);
    const query = chain ? chain.sign(plain) : plain;
    const records: ZoneRecord[] = [];
    let heard: Buffer = Buffer.alloc(0);
    let [bytes, isOver] = [0, false];
    const socket = connect({ host: server.address, port: server.port, noDelay: true });
    const end = (outcome: Transfer) => {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      signal.removeEventListener('abort', late);
      socket.destroy();
      resolve(outcome);
    };
    const fail = (why: Exclude<Transfer, { ok: true }>['why']) => end({ ok: false, why });
    const late = () => fail('too-slow');
    const timer = setTimeout(late, limits.ms);
    signal.addEventListener('abort', late, { once: true });
    socket.setTimeout(limits.quietMs, late);
    socket.on('error', () => fail(bytes === 0 ? 'unreachable' : 'hung-up'));
    socket.on('close', () => fail('hung-up'));
    socket.on('connect', () => {
      const length = Buffer.alloc(2);
      length.writeUInt16BE(query.length);
      socket.write(Buffer.concat([length, query]));
    });

    /** False: there is nothing more to read. */
    const take = (message: Buffer): boolean => {
      const read = readTransferMessage(message);
      if (!read?.isAnswer || read.id !== query.readUInt16BE(0)) {
        fail('unreadable');
        return false;
      }
      if (read.rcode !== 0) {
        end({ ok: false, why: 'refused', rcode: read.rcode });
        return false;
      }
      for (const [index, record] of read.records.entries()) {
        const isSoa = record.type === 'SOA';
        // The zone's own SOA begins it, and nothing comes after the second one.
        const isMisplaced = (records.length === 0) !== (isSoa && records.length === 0);
        const ends = isSoa && records.length > 0;
        if (isMisplaced || (isSoa && record.owner !== zone) || (ends && index < read.records.length - 1)) {
          fail('unreadable');
          return false;
        }
        records.push(record);
        if (records.length > limits.records) {
          fail('too-large');
          return false;
        }
      }
      const isLast = records.length > 1 && records.at(-1)?.type === 'SOA';
      if (records.length === 0) fail('unreadable');
      else if (chain && !chain.accepts(message, read, isLast)) fail('unsigned');
      else if (isLast) end({ ok: true, records });
      return !isOver;
    };
    socket.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > limits.bytes) return fail('too-large');
      heard = heard.length === 0 ? chunk : Buffer.concat([heard, chunk]);
      let at = 0;
      while (heard.length >= at + 2 && heard.length >= at + 2 + heard.readUInt16BE(at)) {
        const to = at + 2 + heard.readUInt16BE(at);
        if (!take(heard.subarray(at + 2, to))) return;
        at = to;
      }
      heard = heard.subarray(at);
    });
  });
}
