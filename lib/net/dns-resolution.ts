// One question followed to its end: asked, and asked on for each alias at which an answer stops.
import 'server-only';
import type { DnsStatus } from '../model/evidence.ts';
import { formatResolverAddress } from '../model/resolver-address.ts';
import type { DnsAnswer, DnsRecordData, DnsRecordType, MayAskAgain } from './dns-answer.ts';
import { type Chain, followChain, MOST_CNAMES } from './dns-chain.ts';
import type { Server } from './dns-exchange.ts';
import type { Message, Question } from './dns-message.ts';
import { normalizeName } from './dns-name.ts';
import { type RaceResult, raceServers } from './dns-race.ts';
import { inOrder } from './record-order.ts';

/** The caller uses far fewer; this bounds what is kept. */
const MOST_RECORDS = 100;

/** How long, how often and about which names one question may ask. */
export interface Allowance {
  /** The practice network's delay, in milliseconds. Normally 0. */
  rttMs: number;
  /** In milliseconds, with all aliases. */
  allowedMs: number;
  again: MayAskAgain;
  /**
   * What is said of a name without asking anybody; null: it may be asked for. It is consulted for every name before its
   * question leaves, and for every alias before its answer is read.
   */
  gate(name: string, type: DnsRecordType): 'nxdomain' | 'malformed' | null;
}

/** What one question to some servers came to. */
export interface Resolved<Type extends DnsRecordType = DnsRecordType> {
  answer: DnsAnswer<Type>;
  /** The last message; null: none came. */
  message: Message | null;
}

/** Where the following of a question ended. `race`: the last that was run; null: nothing was asked at the end. */
interface Ending<Type extends DnsRecordType> {
  status: DnsStatus;
  chain: Chain;
  race: RaceResult | null;
  /** Where nobody was asked. */
  rcode?: string;
  ttl?: number | null;
  records?: Array<DnsRecordData[Type]>;
}

/** Asks `servers` until the question is settled. Rejects only when `signal` aborts. */
export async function resolveQuestion<Type extends DnsRecordType>(
  servers: Server[],
  question: Question & { type: Type },
  allowance: Allowance,
  signal: AbortSignal,
): Promise<Resolved<Type>> {
  const began = performance.now();
  const ending = await follow(servers, question, allowance, began, signal);
  const ms = Math.round((performance.now() - began) * 10) / 10;
  return { message: ending.race?.message ?? null, answer: answerOf(question, ending, ms) };
}

/** The answer to a question that our own restraint kept from being asked: it says nothing about the name. */
export function unasked<Type extends DnsRecordType>(question: Question & { type: Type }): Resolved<Type> {
  const chain: Chain = { name: question.name, cnames: [], ttl: null, authenticated: false };
  return { message: null, answer: answerOf(question, { status: 'timeout', chain, race: null }, 0) };
}

async function follow<Type extends DnsRecordType>(
  servers: Server[],
  { name: asked, type, ...how }: Question & { type: Type },
  { rttMs, allowedMs, again, gate }: Allowance,
  began: number,
  signal: AbortSignal,
): Promise<Ending<Type>> {
  let chain: Chain = { name: asked, cnames: [], ttl: null, authenticated: true };
  // Each round asks at least one CNAME further, so the rounds are bounded by the CNAMEs.
  for (let round = 0; round <= MOST_CNAMES; round++) {
    const name = normalizeName(chain.name);
    if (name === null) return { status: 'malformed', chain, race: null };
    const gated = gate(name, type);
    if (gated) return endAtGate(gated, chain.cnames, null);
    const limitMs = Math.max(1, allowedMs - (performance.now() - began));
    if (round > 0 && !again('further')) return { status: 'timeout', chain, race: null };
    const limits = { rttMs, limitMs, tcpMs: allowedMs / 3, again };
    const race = await raceServers(servers, { name, type, ...how }, limits, signal);
    if (race.message === null) return { status: 'timeout', chain, race };
    const trouble = troubleOf(race.message);
    if (trouble !== null) return { status: trouble, chain: { ...chain, authenticated: false }, race };
    const step = followChain(race.message, type, chain);
    chain = step;
    // A stranger's zone may lead in by an alias (RFC 2317), and the resolver has followed it.
    for (const [at, alias] of step.cnames.entries()) {
      const inside = gate(alias, type);
      if (inside) return endAtGate(inside, step.cnames.slice(0, at + 1), race);
    }
    if (step.end === 'found') return { status: 'found', chain, race, ttl: step.ttl, records: step.records };
    if (step.end === 'malformed') return { status: 'malformed', chain, race };
    if (step.end !== 'further') return { status: step.end, chain, race, ttl: step.ttl };
    // A zone's own server need not know where an alias leads: that it has no record of the type is its whole answer.
    if (how.withoutRecursion) return { status: 'nodata', chain, race, ttl: step.ttl };
  }
  return { status: 'malformed', chain, race: null };
}

/** Of what is behind the gate nothing is told. */
function endAtGate<Type extends DnsRecordType>(
  status: 'nxdomain' | 'malformed',
  cnames: string[],
  race: RaceResult | null,
): Ending<Type> {
  const chain = { name: '', cnames, ttl: null, authenticated: false };
  return { status, chain, race, ...(status === 'nxdomain' ? { rcode: 'NXDOMAIN' } : {}) };
}

/** Errors about the answer itself, besides NOERROR and NXDOMAIN. */
function troubleOf(message: Message): 'servfail' | 'refused' | 'malformed' | null {
  if (message.rcode === 'SERVFAIL') return 'servfail';
  if (message.rcode === 'REFUSED') return 'refused';
  if (message.rcode === 'NXDOMAIN') return null;
  return message.rcode === 'NOERROR' && !message.referral ? null : 'malformed';
}

function answerOf<Type extends DnsRecordType>(
  { name, type }: Question & { type: Type },
  { status, chain, race, rcode, ttl = null, records = [] }: Ending<Type>,
  ms: number,
): DnsAnswer<Type> {
  const message = race?.message ?? null;
  const cut = message?.cut ?? false;
  return {
    ...{ name, type, status, ttl, cnames: chain.cnames, ms },
    rcode: rcode ?? message?.rcode ?? (race && 'rcode' in race ? race.rcode : ''),
    authenticated: message !== null && chain.authenticated,
    server: race ? formatResolverAddress(race.server) : '',
    transport: race?.transport ?? 'udp',
    records: inOrder(type, records).slice(0, MOST_RECORDS),
    truncatedTo: records.length > MOST_RECORDS || cut ? Math.min(records.length, MOST_RECORDS) : null,
    total: message && cut ? message.answerCount : records.length,
    negativeZone: chain.negativeZone ?? null,
  };
}
