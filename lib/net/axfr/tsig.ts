// Signs the question for a transfer and checks the signatures of its answers (TSIG, RFC 8945).
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Secret } from '../../model/secret.ts';
import { type TransferMessage, wireName } from './records.ts';

export const tsigAlgorithms = ['hmac-sha256', 'hmac-sha384', 'hmac-sha512'] as const;
export interface TsigKey {
  name: string;
  algorithm: (typeof tsigAlgorithms)[number];
  /** Base64. */
  secret: Secret;
}

const FUDGE_S = 300;
const CLASS_ANY = 255;
const TYPE_TSIG = 250;
/** So many messages in a row may go without a signature (RFC 8945 5.3.1). */
const MOST_UNSIGNED = 99;

const uint16 = (...values: number[]) => Buffer.from(values.flatMap((value) => [(value >> 8) & 255, value & 255]));
function uint48(seconds: number): Buffer {
  const bytes = Buffer.alloc(6);
  bytes.writeUIntBE(seconds, 0, 6);
  return bytes;
}

export class TsigChain {
  readonly #key: TsigKey;
  readonly #now: () => number;
  #mac: Buffer = Buffer.alloc(0);
  #pending: Buffer[] = [];
  #isFirst = true;

  /** `now`: milliseconds since 1970. */
  constructor(key: TsigKey, now: () => number = Date.now) {
    this.#key = key;
    this.#now = now;
  }

  #digest(parts: readonly Buffer[]): Buffer {
    const { algorithm, secret } = this.#key;
    const hmac = createHmac(algorithm.replace('hmac-', ''), Buffer.from(secret.reveal(), 'base64'));
    for (const part of parts) hmac.update(part);
    return hmac.digest();
  }

  /** The question with its signature behind it. */
  sign(query: Buffer): Buffer {
    const { name, algorithm } = this.#key;
    const [key, method] = [wireName(name), wireName(algorithm)];
    const times = Buffer.concat([uint48(Math.floor(this.#now() / 1_000)), uint16(FUDGE_S)]);
    const head = Buffer.concat([key, uint16(CLASS_ANY, 0, 0), method, times]);
    this.#mac = this.#digest([query, head, uint16(0, 0)]);
    const data = Buffer.concat([
      ...[method, times, uint16(this.#mac.length), this.#mac],
      ...[query.subarray(0, 2), uint16(0, 0)],
    ]);
    const signed = Buffer.concat([query, key, uint16(TYPE_TSIG, CLASS_ANY, 0, 0, data.length), data]);
    signed.writeUInt16BE(query.readUInt16BE(10) + 1, 10);
    return signed;
  }

  /** False: the signature is wrong, or has been missing for too long. `isLast`: the last message has to have one. */
  accepts(bytes: Buffer, { tsig }: TransferMessage, isLast: boolean): boolean {
    if (!tsig) {
      this.#pending.push(bytes);
      return !this.#isFirst && !isLast && this.#pending.length <= MOST_UNSIGNED;
    }
    const { name, algorithm } = this.#key;
    const plain = Buffer.from(bytes.subarray(0, tsig.start));
    plain.writeUInt16BE(tsig.originalId, 0);
    plain.writeUInt16BE(plain.readUInt16BE(10) - 1, 10);
    const times = Buffer.concat([tsig.time, uint16(tsig.fudge)]);
    const more = this.#isFirst
      ? [
          wireName(name),
          uint16(CLASS_ANY, 0, 0),
          wireName(algorithm),
          times,
          uint16(tsig.error, tsig.other.length),
          tsig.other,
        ]
      : [times];
    const mac = this.#digest([uint16(this.#mac.length), this.#mac, ...this.#pending, plain, ...more]);
    const isFresh = Math.abs(tsig.time.readUIntBE(0, 6) - this.#now() / 1_000) <= FUDGE_S;
    const isOurs = tsig.key === name.toLowerCase() && tsig.algorithm === algorithm && tsig.error === 0;
    if (!isOurs || !isFresh || mac.length !== tsig.mac.length || !timingSafeEqual(mac, tsig.mac)) return false;
    [this.#mac, this.#pending, this.#isFirst] = [mac, [], false];
    return true;
  }
}
