// One question put to one server until it answers: without EDNS where that is not understood, by TCP where UDP falls short.
import 'server-only';
import type { ResolverAddress } from '../model/resolver-address.ts';
import type { MayAskAgain } from './dns-answer.ts';
import { encodeQuery, type Message, type Question } from './dns-message.ts';
import { mixCase } from './dns-name.ts';
import { askByTcp, askByUdp } from './dns-transport.ts';

/** A server, with what earlier answers showed of it. */
export interface Server extends ResolverAddress {
  edns: boolean;
  /** Milliseconds until it answers, smoothed; null: not heard yet. */
  latency: number | null;
  /** Questions in a row that another server had to answer. */
  silent: number;
}

/** One that no answer has shown anything of yet. */
export const unheardServer = (at: ResolverAddress): Server => ({ ...at, edns: true, latency: null, silent: 0 });

/** What came of it. `rcode` of a failure: what a truncated answer said before TCP failed; empty: nothing came. */
export type Exchange =
  | { message: Message; transport: 'udp' | 'tcp' }
  | { message: null; transport: 'udp' | 'tcp'; rcode: string };

export interface ExchangeLimits {
  rttMs: number;
  /** For one try by TCP. */
  tcpMs: number;
  /** Whether this question may send one more packet after its first. */
  again: MayAskAgain;
}

const REFUSES_EDNS = new Set(['FORMERR', 'NOTIMP', 'BADVERS']);

/** Asks, with EDNS if `edns`; a promise that `signal` cut short stays open. Never rejects. */
export async function exchange(
  server: Server,
  question: Question,
  edns: boolean,
  limits: ExchangeLimits,
  signal: AbortSignal,
): Promise<Exchange> {
  const first = await askOnce(server, question, edns, limits, signal);
  if (first.message === null || !edns || !REFUSES_EDNS.has(first.message.rcode)) return first;
  if (!limits.again('further')) return first;
  // A server that does not know EDNS answers so (RFC 6891 7).
  const second = await askOnce(server, question, false, limits, signal);
  if (second.message !== null && !REFUSES_EDNS.has(second.message.rcode)) server.edns = false;
  return second;
}

async function askOnce(
  server: Server,
  question: Question,
  edns: boolean,
  limits: ExchangeLimits,
  signal: AbortSignal,
): Promise<Exchange> {
  const query = encodeQuery({ ...question, name: mixCase(question.name) }, edns);
  const byUdp = await askByUdp(server, query, limits.rttMs, signal);
  if (byUdp === null) return { message: null, transport: 'udp', rcode: '' };
  if (byUdp.kind === 'answer') return { message: byUdp.message, transport: 'udp' };

  if (!limits.again('further')) {
    return { message: null, transport: 'udp', rcode: byUdp.kind === 'truncated' ? byUdp.rcode : '' };
  }
  const byTcp = await askByTcp(server, query, { rttMs: limits.rttMs, limitMs: limits.tcpMs }, signal);
  // Nobody forges over TCP from afar, so the case of the name matters no longer.
  if ((byTcp?.kind === 'answer' || byTcp?.kind === 'case-differs') && byTcp.message)
    return { message: byTcp.message, transport: 'tcp' };
  if (byUdp.kind === 'truncated') return { message: null, transport: 'tcp', rcode: byUdp.rcode };

  // A server that rewrites the case and speaks no TCP: id and port alone have to do.
  if (!limits.again('further')) return { message: null, transport: 'udp', rcode: '' };
  const plain = encodeQuery(question, edns);
  const again = await askByUdp(server, plain, limits.rttMs, signal);
  if (again?.kind === 'truncated') return { message: null, transport: 'tcp', rcode: again.rcode };
  if (again === null || again.message === null) return { message: null, transport: 'udp', rcode: '' };
  return { message: again.message, transport: 'udp' };
}
