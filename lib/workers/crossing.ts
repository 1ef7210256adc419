// What crosses between the thread that serves and one that runs: plain values; a secret as bytes that are wiped.
import type { DiagnosisRequest } from '../diagnosis/request.ts';
import type { Language } from '../messages/languages.ts';
import type { DiagnosisEvent } from '../model/event.ts';
import type { ConnectResult } from '../model/evidence.ts';
import { Secret } from '../model/secret.ts';
import type { LoginClaim, LoginEnd, LoginPermit } from '../net/login-ledger.ts';
import type { KnockClaim, KnockPermit, KnownPort } from '../net/server-ledger.ts';
import type { TaskName, Tasks } from './run-home.ts';

/** A request with its secret as bytes: a `Secret` would cross as nothing at all. */
export type CrossingRequest = Omit<DiagnosisRequest, 'secret'> & { secret: Uint8Array<ArrayBuffer> | null };

/** The request, and the memory that is handed over with it: this side keeps no copy of the bytes. */
export function pack({ secret, ...rest }: DiagnosisRequest): { request: CrossingRequest; transfer: ArrayBuffer[] } {
  // A buffer of its own: `Buffer.from` would cut a piece out of a pool that others share.
  const bytes = secret && new Uint8Array(new TextEncoder().encode(secret.reveal()));
  return { request: { ...rest, secret: bytes }, transfer: bytes ? [bytes.buffer] : [] };
}

/** The request again; the bytes are wiped. */
export function unpack({ secret: bytes, ...rest }: CrossingRequest): DiagnosisRequest {
  const secret = bytes && new Secret(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  bytes?.fill(0);
  return { ...rest, secret };
}

export type Task = { [Name in TaskName]: { name: Name; given: Crossed<Tasks[Name]['given']> } }[TaskName];
type Crossed<Given> = Given extends DiagnosisRequest ? CrossingRequest : Given;

/** Work for a thread. `conclude`: the run of `events` has lost its thread. */
export type Job =
  | { kind: 'diagnose'; request: CrossingRequest }
  | { kind: 'conclude'; request: CrossingRequest; events: readonly DiagnosisEvent[] }
  | { kind: 'task'; task: Task };

/** What runs share over all threads; each member is asked by name. */
export interface Asked {
  'login-begin': { given: LoginClaim; gives: LoginPermit };
  'message-take': { given: string; gives: boolean };
  'server-recall': { given: { address: string; visit: string }; gives: KnownPort[] };
  'zone-lease': { given: string; gives: number };
  'server-knock': { given: KnockClaim; gives: KnockPermit };
}
export type AskedName = keyof Asked;

export type ToThread =
  /** `language`: what is said in it is said in that of who asked. */
  | { type: 'begin'; job: number; client: string; language: Language; work: Job }
  | { type: 'abort'; job: number }
  | { type: 'answer'; question: number; value: unknown };

export type FromThread =
  | { type: 'ready' }
  | { type: 'event'; job: number; event: DiagnosisEvent }
  | { type: 'done'; job: number; value: unknown }
  /** A mistake of ours ended it; where, it has said on standard error. */
  | { type: 'failed'; job: number }
  | { type: 'ask'; question: number; job: number; name: AskedName; given: unknown }
  | { type: 'withdraw'; question: number }
  | { type: 'login-end'; ticket: number; end: LoginEnd }
  | { type: 'server-answered'; ticket: number; result: ConnectResult | null }
  | { type: 'server-leave'; run: string }
  | { type: 'server-shun'; address: string };

/** What a thread says of what runs share, without waiting for an answer. */
export type SharedWord = Extract<
  FromThread,
  { type: 'login-end' | 'server-answered' | 'server-leave' | 'server-shun' }
>;

/** What a thread is born with. */
export interface Birth {
  pulse: SharedArrayBuffer;
  /** Of the login budget's hashes; see lib/net/login-budget.ts. */
  key: Uint8Array;
}
