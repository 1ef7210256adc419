// The DNS door: the only way this program asks the DNS, one session a run.
import 'server-only';
import type { DnsQuestion, DnsStatus } from '../model/evidence.ts';
import { addressOfReverseName } from '../records/reverse-name.ts';
import { AskedOnce } from './asked-once.ts';
import type { AuthorityAnswer, DnsAnswer, DnsRecordData, DnsRecordType, MayAskAgain, RunDns } from './dns-answer.ts';
import { type Chain, followChain, MOST_CNAMES } from './dns-chain.ts';
import type { Server } from './dns-exchange.ts';
import type { Message, Question } from './dns-message.ts';
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
  /**
   * Where a zone's own name server at this address is asked: what the address guard lets through, and null for all
   * else. Without it no name server is asked.
   */
  authority?: (address: string) => ResolverAddress | null;
  /** Whose reverse names may be asked for: a network's own resolver knows those of its machines inside (RFC 6303). */
  mayReverse?: (address: string) => boolean;
}
export interface SessionOptions {
  /** Reverse names of addresses inside are asked for as well: where no stranger reads the answer. Default false. */
  insideNames?: boolean;
}
export interface Resolver {
  /** Opens a run's session; aborting `signal` closes its sockets at once, and its open questions reject. */
  session(signal: AbortSignal, options?: SessionOptions): RunDns;
}

const TIMEOUT_MS = 3_000;
/** For a name server itself: three tries, and a slow one still counts as answering. */
const AUTHORITY_TIMEOUT_MS = 2_000;
/** The caller uses far fewer; this bounds what is kept. */
const MOST_RECORDS = 100;

/** How long and how often one question may ask. */
interface Allowance {
  allowedMs: number;
  again: MayAskAgain;
  insideNames: boolean;
}

/** What one question to some servers came to. */
interface Resolved<Type extends DnsRecordType> {
  answer: DnsAnswer<Type>;
  /** The last message; null: none came. */
  message: Message | null;
}

const always: MayAskAgain = () => true;
/** It says nothing of the servers when asking on was refused, so the next caller's question is a new one. */
const isUnanswered = ({ status }: DnsAnswer): boolean => status === 'timeout';

/** What evidence keeps of a question. */
const asEvidence = ({ name, type, status, rcode, authenticated, ttl, cnames, server, transport, ms }: DnsAnswer) => ({
  ...{ name, type, status, rcode, authenticated, ttl, cnames, server, transport, ms },
});

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
  const { rttMs, timeoutMs = TIMEOUT_MS, authority = () => null, mayReverse = () => true } = options;
  const servers: Server[] = options.servers.map((server) => ({ ...server, edns: true, latency: null, silent: 0 }));

  const isInside = (name: string, type: DnsRecordType): boolean => {
    const address = type === 'PTR' ? addressOfReverseName(name) : null;
    return address !== null && !mayReverse(address);
  };

  async function resolve<Type extends DnsRecordType>(
    from: Server[],
    { name: asked, type, ...how }: Question & { type: Type },
    { allowedMs, again, insideNames }: Allowance,
    signal: AbortSignal,
  ): Promise<Resolved<Type>> {
    const began = performance.now();
    let chain: Chain = { name: asked, cnames: [], ttl: null, authenticated: true };
    const answer = (
      status: DnsStatus,
      race: RaceResult | null,
      ttl: number | null,
      records: Array<DnsRecordData[Type]> = [],
    ): Resolved<Type> => ({ message: race?.message ?? null, answer: answerOf(status, race, ttl, records) });
    const answerOf = (
      status: DnsStatus,
      race: RaceResult | null,
      ttl: number | null,
      records: Array<DnsRecordData[Type]>,
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
      total: race?.message?.cut ? race.message.answerCount : records.length,
      negativeZone: chain.negativeZone ?? null,
    });

    // Each round asks at least one CNAME further, so the rounds are bounded by the CNAMEs.
    for (let round = 0; round <= MOST_CNAMES; round++) {
      const name = normalizeName(chain.name);
      if (name === null || (!insideNames && isInside(name, type))) return answer('malformed', null, null);
      const limitMs = Math.max(1, allowedMs - (performance.now() - began));
      const limits = { rttMs, limitMs, tcpMs: allowedMs / 3, again };
      if (round > 0 && !again('further')) return answer('timeout', null, null);
      const race = await raceServers(from, { name, type, ...how }, limits, signal);
      if (race.message === null) return answer('timeout', race, null);
      const trouble = statusOf(race.message);
      if (trouble !== null) {
        chain = { ...chain, authenticated: false };
        return answer(trouble, race, null);
      }
      const step = followChain(race.message, type, chain);
      chain = step;
      // A stranger's reverse zone may lead in by an alias (RFC 2317), and the resolver has followed it.
      if (!insideNames && step.cnames.some((alias) => isInside(alias, type))) return answer('malformed', race, null);
      if (step.end === 'found') return answer('found', race, step.ttl, step.records);
      if (step.end !== 'further') return answer(step.end, race, step.end === 'malformed' ? null : step.ttl);
      // A zone's own server need not know where an alias leads: that it has no record of the type is its whole answer.
      if (how.withoutRecursion) return answer('nodata', race, step.ttl);
    }
    return answer('malformed', null, null);
  }

  return {
    session(signal, { insideNames = false } = {}) {
      const answers = new AskedOnce<DnsAnswer>();
      const told = new AskedOnce<Resolved<DnsRecordType>>();
      // One listener on the run's signal, however many questions are open.
      const end = new Set<(reason: unknown) => void>();
      const onAbort = () => {
        for (const abort of end) abort(signal.reason);
      };
      signal.addEventListener('abort', onAbort, { once: true });

      const asked: DnsQuestion[] = [];
      const endpoints = new Map<string, Server>();

      async function putTo(from: Server[], question: Question, allowance: Allowance): Promise<Resolved<DnsRecordType>> {
        signal.throwIfAborted();
        const controller = new AbortController();
        const abort = (reason: unknown) => controller.abort(reason);
        end.add(abort);
        try {
          const resolved = await resolve(from, question, allowance, controller.signal);
          const { withoutRecursion, checkingDisabled } = question;
          asked.push({
            ...asEvidence(resolved.answer),
            ...(withoutRecursion ? { withoutRecursion } : {}),
            ...(checkingDisabled ? { checkingDisabled } : {}),
          });
          return resolved;
        } finally {
          end.delete(abort);
        }
      }
      /** One name server, whatever names it goes by: the practice network has one for all addresses. */
      function endpointOf(address: string): { key: string; server: Server; shared: boolean } | null {
        const place = authority(address);
        if (place === null) return null;
        const key = nameServer(place);
        const server = endpoints.get(key) ?? { ...place, edns: true, latency: null, silent: 0 };
        endpoints.set(key, server);
        return { key, server, shared: servers.some((known) => nameServer(known) === key) };
      }

      function query<Type extends DnsRecordType>(
        name: string,
        type: Type,
        { checkingDisabled = false, again = always }: Parameters<RunDns['query']>[2] = {},
      ) {
        const question = { name: normalizeName(name) ?? name, type, checkingDisabled };
        const put = async (mayAsk: MayAskAgain) =>
          (await putTo(servers, question, { allowedMs: timeoutMs, again: mayAsk, insideNames })).answer;
        const key = `${type} ${checkingDisabled ? 'CD' : ''} ${question.name}`;
        return answers.ask(key, { again, put, isOpen: isUnanswered }) as Promise<DnsAnswer<Type>>;
      }

      return {
        query,
        async ask<Type extends DnsRecordType>(
          address: string,
          name: string,
          type: Type,
          { again = always }: Parameters<RunDns['ask']>[3] = {},
        ) {
          const endpoint = endpointOf(address);
          if (endpoint === null) return { kind: 'not-allowed' } as const;
          if (endpoint.shared) {
            // A resolver that stands for every server (the practice network's) has said what it knows, and has no AA bit.
            const answer = { ...(await query(name, type, { again })), server: address };
            return { kind: 'answer', answer, authoritative: true, referral: false } satisfies AuthorityAnswer<Type>;
          }
          const question = {
            name: normalizeName(name) ?? name,
            type,
            checkingDisabled: false,
            withoutRecursion: true,
          } as const;
          const put = (mayAsk: MayAskAgain) =>
            putTo([endpoint.server], question, {
              allowedMs: AUTHORITY_TIMEOUT_MS + 2 * rttMs,
              again: mayAsk,
              insideNames,
            });
          const key = `${endpoint.key} ${type} ${question.name}`;
          const isOpen = (resolved: Resolved<DnsRecordType>) => isUnanswered(resolved.answer);
          const { answer, message } = (await told.ask(key, { again, put, isOpen })) as Resolved<Type>;
          return {
            kind: 'answer',
            answer: { ...answer, server: address },
            authoritative: message?.authoritative ?? false,
            referral: message?.referral ?? false,
          } satisfies AuthorityAnswer<Type>;
        },
        questions: () => [...asked],
      };
    },
  };
}
