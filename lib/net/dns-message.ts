// DNS messages: the question as bytes, and the answer's bytes as records, distrusting every length in them.
import { randomInt } from 'node:crypto';
import { AUTHENTIC_DATA, CHECKING_DISABLED, decode, encode, RECURSION_DESIRED } from 'dns-packet';
import type { DnsRecordType } from './dns-answer.ts';
import { type DnsRecord, readRecord } from './dns-record.ts';

/** Fits every path without fragments (RFC 9715 3). */
const UDP_PAYLOAD = 1232;
const HEADER = 12;
/** What is decoded of one message: names packed into pointers make more of them dear. */
const MOST_RECORDS = 256;
const TYPE_A = 1;
const TYPE_AAAA = 28;
const TYPE_OPT = 41;

export interface Question {
  name: string;
  type: DnsRecordType;
  checkingDisabled: boolean;
  /** Asks a server for what it knows itself (RD=0); default: asks a resolver. */
  withoutRecursion?: true;
}

/** One question as sent, with what its answer has to repeat. */
export interface Query {
  bytes: Buffer;
  id: number;
  /** The question section: name in the case as sent, type, class. */
  question: Buffer;
}

/** An answer as read. `authority` holds the SOA of a negative answer (RFC 2308 2). */
export interface Message {
  rcode: string;
  authenticated: boolean;
  /** The AA bit: the server speaks for the zone itself. */
  authoritative: boolean;
  /** Names other servers instead of answering (RFC 2308 2.1): no answer from a resolver. Beside an answer they say nothing. */
  referral: boolean;
  answers: DnsRecord[];
  soa: { name: string; ttl: number; minimum: number } | null;
  /** Records beyond `MOST_RECORDS` were left unread; `answerCount` says how many there are. */
  cut: boolean;
  answerCount: number;
}

const RCODES = [
  'NOERROR',
  'FORMERR',
  'SERVFAIL',
  'NXDOMAIN',
  'NOTIMP',
  'REFUSED',
  'YXDOMAIN',
  'YXRRSET',
  'NXRRSET',
  'NOTAUTH',
  'NOTZONE',
];
const BADVERS = 16;
/** FORMERR, SERVFAIL, NOTIMP, REFUSED. */
const BARE_RCODES = new Set([1, 2, 4, 5]);
const nameRcode = (code: number) => (code === BADVERS ? 'BADVERS' : (RCODES[code] ?? `RCODE${code}`));

/** RD=1 where we ask resolvers. AD=1 asks for the AD bit in the answer, without DNSSEC records (RFC 6840 5.7). */
export function encodeQuery(question: Question, edns: boolean): Query {
  const id = randomInt(0x10000);
  const opt = {
    type: 'OPT',
    name: '.',
    udpPayloadSize: UDP_PAYLOAD,
    extendedRcode: 0,
    ednsVersion: 0,
    flags: 0,
    flag_do: false,
  } as const;
  const bytes = encode({
    type: 'query',
    id,
    flags: question.withoutRecursion
      ? 0
      : RECURSION_DESIRED | AUTHENTIC_DATA | (question.checkingDisabled ? CHECKING_DISABLED : 0),
    questions: [{ name: question.name, type: question.type, class: 'IN' }],
    additionals: edns ? [{ ...opt, options: [] }] : [],
  });
  const end = skipName(bytes, HEADER)! + 4;
  return { bytes, id, question: bytes.subarray(HEADER, end) };
}

/** What a datagram is to the query it may answer. */
export type Match =
  /** Not ours, or not readable: waiting goes on. */
  | { kind: 'other' }
  | { kind: 'answer'; message: Message }
  | { kind: 'truncated'; rcode: string }
  /** The very question, but not in the case that was sent: forged, or a server that does not keep it. */
  | { kind: 'case-differs'; message: Message | null };

const lowerCase = (bytes: Buffer) => bytes.toString('latin1').toLowerCase();

/** Holds an answer against its query: id, QR, opcode and question (RFC 5452 9.1), then reads it. */
export function matchAnswer(bytes: Buffer, query: Query): Match {
  if (bytes.length < HEADER || bytes.readUInt16BE(0) !== query.id || (bytes[2]! & 0xf8) !== 0x80)
    return { kind: 'other' };
  const rcode = bytes[3]! & 0x0f;
  const questions = bytes.readUInt16BE(4);
  // Servers that fail or refuse, or know no EDNS, may answer with the header alone.
  if (questions === 0 && bytes.length === HEADER && BARE_RCODES.has(rcode))
    return { kind: 'answer', message: bare(rcode) };
  const question = bytes.subarray(HEADER, HEADER + query.question.length);
  const same = question.equals(query.question);
  if (questions !== 1 || (!same && lowerCase(question) !== lowerCase(query.question))) return { kind: 'other' };
  const truncated = (bytes[2]! & 0x02) !== 0;
  if (!same) return { kind: 'case-differs', message: truncated ? null : readMessage(bytes) };
  if (truncated) return { kind: 'truncated', rcode: nameRcode(rcode) };
  const message = readMessage(bytes);
  return message === null ? { kind: 'other' } : { kind: 'answer', message };
}

function bare(rcode: number): Message {
  const nothing = { authenticated: false, authoritative: false, referral: false, soa: null, cut: false };
  return { rcode: nameRcode(rcode), ...nothing, answers: [], answerCount: 0 };
}

/** Where a name ends that begins at `at`, without following pointers; null: past the end. */
function skipName(bytes: Buffer, at: number): number | null {
  for (let offset = at; offset < bytes.length; ) {
    const length = bytes[offset]!;
    if (length >= 0xc0) return offset + 2;
    if (length > 63) return null;
    offset += length + 1;
    if (length === 0) return offset;
  }
  return null;
}

/**
 * Walks `count` records from `at` by their lengths alone; null: they do not fit, or an address has the wrong length.
 * dns-packet trusts these lengths: it would read an address from beyond its record.
 */
function walkRecords(bytes: Buffer, at: number, count: number): { end: number; extendedRcode: number } | null {
  let end = at;
  let extendedRcode = 0;
  for (let i = 0; i < count; i++) {
    const fixed = skipName(bytes, end);
    if (fixed === null || fixed + 10 > bytes.length) return null;
    const type = bytes.readUInt16BE(fixed);
    const length = bytes.readUInt16BE(fixed + 8);
    if ((type === TYPE_A && length !== 4) || (type === TYPE_AAAA && length !== 16)) return null;
    // An OPT record keeps the upper bits of the rcode where others keep the TTL (RFC 6891 6.1.3).
    if (type === TYPE_OPT) extendedRcode = bytes[fixed + 4]!;
    end = fixed + 10 + length;
    if (end > bytes.length) return null;
  }
  return { end, extendedRcode };
}

/**
 * Reads a whole message with one question; null: it lies about its lengths or counts, or cannot be decoded.
 * Of more than 256 answers the first 256 are read (`cut`); only answers can honestly be that many.
 */
export function readMessage(bytes: Buffer): Message | null {
  if (bytes.length < HEADER || bytes.readUInt16BE(4) !== 1) return null;
  const [answers, authorities, additionals] = [bytes.readUInt16BE(6), bytes.readUInt16BE(8), bytes.readUInt16BE(10)];
  const question = skipName(bytes, HEADER);
  if (question === null || authorities + additionals > MOST_RECORDS) return null;
  const cut = answers > MOST_RECORDS;
  const kept = cut ? MOST_RECORDS : answers + authorities;
  const read = walkRecords(bytes, question + 4, kept);
  const rest = read && walkRecords(bytes, read.end, answers + authorities - kept);
  const extras = rest && walkRecords(bytes, rest.end, additionals);
  if (read === null || extras === null) return null;
  // Only what is kept is decoded: nothing in the additional section is believed anyway.
  const readable = Buffer.from(bytes.subarray(0, read.end));
  readable.writeUInt16BE(Math.min(answers, MOST_RECORDS), 6);
  readable.writeUInt16BE(cut ? 0 : authorities, 8);
  readable.writeUInt16BE(0, 10);
  try {
    const decoded = decode(readable);
    if (decode.bytes !== readable.length) return null;
    const authority = (decoded.authorities ?? []).map(readRecord).filter((record) => record !== null);
    const soa = authority.find((record) => record.type === 'SOA');
    return {
      rcode: nameRcode((extras.extendedRcode << 4) | (bytes[3]! & 0x0f)),
      authenticated: decoded.flag_ad,
      authoritative: decoded.flag_aa,
      referral:
        answers === 0 && !decoded.flag_aa && soa === undefined && authority.some((record) => record.type === 'NS'),
      answers: (decoded.answers ?? []).map(readRecord).filter((record) => record !== null),
      soa: soa ? { name: soa.name, ttl: soa.ttl, minimum: soa.data.minimum } : null,
      cut,
      answerCount: answers,
    };
  } catch {
    // dns-packet throws plain errors for every malformed name or record: all of them mean "not readable".
    return null;
  }
}
