// The DNS door: the only way this program asks the DNS, one session a run.
import 'server-only';
import type { ResolverAddress } from '../model/resolver-address.ts';
import type { RunDns } from './dns-answer.ts';
import { unheardServer } from './dns-exchange.ts';
import { ResolverSession, type SessionOptions, type SharedResolver } from './resolver-session.ts';

/**
 * Without `authority` no name server is asked; without `mayReverse` any reverse name is; without `zones` any zone is as
 * often as one likes.
 */
export interface ResolverOptions
  extends Pick<SharedResolver, 'rttMs'>,
    Partial<Pick<SharedResolver, 'timeoutMs' | 'authority' | 'mayReverse' | 'zones'>> {
  /** At least one. */
  servers: ResolverAddress[];
}
export interface Resolver {
  /** Opens a run's session; aborting `signal` closes its sockets at once, and its open questions reject. */
  session(signal: AbortSignal, options?: SessionOptions): RunDns;
}

const TIMEOUT_MS = 3_000;

/**
 * Opens the resolver: what it learns of its servers (latency, silence, EDNS) serves every session after.
 * A question never rejects for what the DNS says or leaves unsaid; it rejects only when its session is aborted.
 */
export function createResolver({
  servers,
  rttMs,
  timeoutMs = TIMEOUT_MS,
  authority = () => null,
  mayReverse = () => true,
  zones = { take: async () => true },
}: ResolverOptions): Resolver {
  const shared = { servers: servers.map(unheardServer), rttMs, timeoutMs, authority, mayReverse, zones };
  return { session: (signal, options) => new ResolverSession(shared, signal, options) };
}
