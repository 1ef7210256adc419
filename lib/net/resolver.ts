// The DNS door: the only way this program asks the DNS, one session a run.
import 'server-only';
import type { DnsStatus } from '../model/evidence.ts';
import type { DnsAnswer, DnsRecordData, DnsRecordType, DnsSession } from './dns-answer.ts';
import { type Chain, followChain, MOST_CNAMES } from './dns-chain.ts';
import type { Server } from './dns-exchange.ts';
import type { Message } from './dns-message.ts';
import { normalizeName } from './dns-name.ts';
import { type RaceResult, raceServers } from './dns-race.ts';
import type { ResolverAddress } from './dns-servers.ts';

export { parseResolverAddress, systemResolvers } from './dns-servers.ts';

export interface ResolverOptions {
  /** At least one. */
  servers: ResolverAddress[];
  /** The practice network's delay, in milliseconds: once a UDP exchange, twice a TCP one. Normally 0. */
  rttMs: number;
  /** For one question with all its CNAMEs. */
  timeoutMs?: number;
}
export interface Resolver {
  /** Opens a run's session; aborting `signal` closes its sockets at once, and its open questions reject. */
  session(signal: AbortSignal): DnsSession;
}

const TIMEOUT_MS = 3_000;
/** The caller uses far fewer; this bounds what is kept. */
const MOST_RECORDS = 100;

/** Errors about the answer itself, besides NOERROR and NXDOMAIN. */
function statusOf(message: Message): 'servfail' | 'refused' | 'malformed' | null {
  if (message.rcode === 'SERVFAIL') return 'servfail';
  if (message.rcode === 'REFUSED') return 'refused';
  if (message.rcode === 'NXDOMAIN') return null;
  return message.rcode === 'NOERROR' && !message.referral ? null : 'malformed';
}

const nameServer = ({ address, port }: ResolverAddress) => {
  if (port === 53) return address;
  return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
};

/**
 * Opens the resolver: what it learns of its servers (latency, silence, EDNS) serves every session after.
 * A question never rejects for what the DNS says or leaves unsaid; it rejects only when its session is aborted.
 */
export function createResolver(options: ResolverOptions): Resolver {
  const { rttMs, timeoutMs = TIMEOUT_MS } = options;
  const servers: Server[] = options.servers.map((server) => ({ ...server, edns: true, latency: null, silent: 0 }));

  async function resolve<Type extends DnsRecordType>(
    asked: string,
    type: Type,
    checkingDisabled: boolean,
    signal: AbortSignal,
  ): Promise<DnsAnswer<Type>> {
    const began = performance.now();
    let chain: Chain = { name: asked, cnames: [], ttl: null, authenticated: true };
    const answer = (
      status: DnsStatus,
      race: RaceResult | null,
      ttl: number | null,
      records: Array<DnsRecordData[Type]> = [],
    ): DnsAnswer<Type> => ({
      ...{ name: asked, type, status, ttl, cnames: chain.cnames },
      rcode: race === null ? '' : (race.message?.rcode ?? ('rcode' in race ? race.rcode : '')),
      authenticated: race?.message != null && chain.authenticated,
      server: race === null ? '' : nameServer(race.server),
      transport: race?.transport ?? 'udp',
      ms: Math.round((performance.now() - began) * 10) / 10,
      records: records.slice(0, MOST_RECORDS),
      truncatedTo:
        records.length > MOST_RECORDS || (race?.message?.cut ?? false) ? Math.min(records.length, MOST_RECORDS) : null,
    });

    // Each round asks at least one CNAME further, so the rounds are bounded by the CNAMEs.
    for (let round = 0; round <= MOST_CNAMES; round++) {
      const name = normalizeName(chain.name);
      if (name === null) return answer('malformed', null, null);
      const limitMs = Math.max(1, timeoutMs - (performance.now() - began));
      const limits = { rttMs, limitMs, tcpMs: timeoutMs / 3 };
      const race = await raceServers(servers, { name, type, checkingDisabled }, limits, signal);
      if (race.message === null) return answer('timeout', race, null);
      const trouble = statusOf(race.message);
      if (trouble !== null) {
        chain = { ...chain, authenticated: false };
        return answer(trouble, race, null);
      }
      const step = followChain(race.message, type, chain);
      chain = step;
      if (step.end === 'found') return answer('found', race, step.ttl, step.records);
      if (step.end !== 'further') return answer(step.end, race, step.end === 'malformed' ? null : step.ttl);
    }
    return answer('malformed', null, null);
  }

  return {
    session(signal) {
      const answers = new Map<string, Promise<DnsAnswer>>();
      // One listener on the run's signal, however many questions are open.
      const end = new Set<(reason: unknown) => void>();
      const onAbort = () => {
        for (const abort of end) abort(signal.reason);
      };
      signal.addEventListener('abort', onAbort, { once: true });

      async function ask(name: string, type: DnsRecordType, checkingDisabled: boolean): Promise<DnsAnswer> {
        signal.throwIfAborted();
        const controller = new AbortController();
        const abort = (reason: unknown) => controller.abort(reason);
        end.add(abort);
        try {
          return await resolve(name, type, checkingDisabled, controller.signal);
        } finally {
          end.delete(abort);
        }
      }

      return {
        query<Type extends DnsRecordType>(name: string, type: Type, { checkingDisabled = false } = {}) {
          const asked = normalizeName(name) ?? name;
          const key = `${type} ${checkingDisabled ? 'CD' : ''} ${asked}`;
          const known = answers.get(key) ?? ask(asked, type, checkingDisabled);
          answers.set(key, known);
          // A caller that stopped listening must not end the process when the run is cancelled.
          known.catch(() => {});
          return known as Promise<DnsAnswer<Type>>;
        },
      };
    },
  };
}
