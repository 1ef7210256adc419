// One run's DNS: every question is put once, to the resolvers or to a zone's own name server, and its answer kept.
import 'server-only';
import type { DnsQuestion } from '../model/evidence.ts';
import { isPrivateHost, privateEnding } from '../model/private-names.ts';
import { formatResolverAddress, type ResolverAddress } from '../model/resolver-address.ts';
import { addressOfReverseName } from '../records/reverse-name.ts';
import { AskedOnce } from './asked-once.ts';
import type { AuthorityAnswer, DnsAnswer, DnsRecordType, MayAskAgain, RunDns } from './dns-answer.ts';
import { type Server, unheardServer } from './dns-exchange.ts';
import type { Question } from './dns-message.ts';
import { normalizeName } from './dns-name.ts';
import { type Resolved, resolveQuestion, unasked } from './dns-resolution.ts';
import type { InsideAddresses } from './inside-addresses.ts';
import type { ZoneBudget } from './zone-budget.ts';

/** For a name server itself: three tries, and a slow one still counts as answering. */
const AUTHORITY_TIMEOUT_MS = 2_000;

/** What all sessions share. */
export interface SharedResolver {
  /** At least one, each with what was learned of it. */
  servers: Server[];
  /** The practice network's delay, in milliseconds: once a UDP exchange, twice a TCP one. Normally 0. */
  rttMs: number;
  /** For one question with all its CNAMEs. */
  timeoutMs: number;
  /** Where a zone's own name server at this address is asked: what the address guard lets through, and null for all else. */
  authority(address: string): ResolverAddress | null;
  /** Whose reverse names may be asked for: a network's own resolver knows those of its machines inside (RFC 6303). */
  mayReverse(address: string): boolean;
  /** Over all sessions. */
  zones: ZoneBudget;
}
export interface SessionOptions {
  /** Questions at most; what is asked beyond them is not checked. Default: as many as a run needs twice over. */
  questions?: number;
  /** Reverse names of addresses inside are asked for as well: where no stranger reads the answer. Default false. */
  insideNames?: boolean;
  /** Names that are in no public DNS are asked for as well: where the operator names them. Default false. */
  privateNames?: boolean;
  /** What of this network its reader must not see. Default: whoever reads it sits at this machine. */
  inside?: InsideAddresses;
}

/** A healthy domain's run asks some fifty, one with ten mail hosts and a long SPF record twice as many. */
const MOST_QUESTIONS = 150;

/** Every top-level domain has these, and its name is one label. */
const typesOfZones: ReadonlySet<DnsRecordType> = new Set(['NS', 'SOA', 'DS', 'DNSKEY', 'CAA']);

const always: MayAskAgain = () => true;
/** It says nothing of the servers when asking on was refused, so the next caller's question is a new one. */
const isUnanswered = ({ status }: DnsAnswer): boolean => status === 'timeout';

/** What evidence keeps of a question. */
const asEvidence = (
  { name, type, status, rcode, authenticated, ttl, cnames, server, transport, ms }: DnsAnswer,
  { withoutRecursion, checkingDisabled }: Question,
): DnsQuestion => ({
  ...{ name, type, status, rcode, authenticated, ttl, cnames, server, transport, ms },
  ...(withoutRecursion ? { withoutRecursion } : {}),
  ...(checkingDisabled ? { checkingDisabled } : {}),
});

export class ResolverSession implements RunDns {
  readonly #resolver: SharedResolver;
  readonly #options: SessionOptions;
  readonly #signal: AbortSignal;
  #asked = 0;
  readonly #answers = new AskedOnce<DnsAnswer>();
  readonly #told = new AskedOnce<Resolved>();
  readonly #nameServers = new Map<string, Server>();
  readonly #settled: DnsQuestion[] = [];
  /** Those of the open questions: one listener on the run's signal, however many there are. */
  readonly #aborts = new Set<AbortController>();

  /** Aborting `signal` closes the session's sockets at once, and its open questions reject. */
  constructor(resolver: SharedResolver, signal: AbortSignal, options: SessionOptions = {}) {
    this.#resolver = resolver;
    this.#options = options;
    this.#signal = signal;
    const onAbort = () => {
      for (const open of this.#aborts) open.abort(signal.reason);
    };
    signal.addEventListener('abort', onAbort, { once: true });
  }

  query<Type extends DnsRecordType>(
    name: string,
    type: Type,
    { checkingDisabled = false, again = always }: Parameters<RunDns['query']>[2] = {},
  ): Promise<DnsAnswer<Type>> {
    const { servers, timeoutMs } = this.#resolver;
    const question = { name: normalizeName(name) ?? name, type, checkingDisabled };
    const put = async (mayAskAgain: MayAskAgain) =>
      (await this.#letOut(servers, question, timeoutMs, mayAskAgain)).answer;
    const key = `${type} ${checkingDisabled ? 'CD' : ''} ${question.name}`;
    return this.#answers.ask(key, { again, put, isOpen: isUnanswered }) as Promise<DnsAnswer<Type>>;
  }

  async ask<Type extends DnsRecordType>(
    address: string,
    name: string,
    type: Type,
    { again = always }: Parameters<RunDns['ask']>[3] = {},
  ): Promise<AuthorityAnswer<Type>> {
    const nameServer = this.#nameServerAt(address);
    if (nameServer === null) return { kind: 'not-allowed' };
    if (nameServer.shared) {
      // A resolver that stands for every server (the practice network's) has said what it knows, and has no AA bit.
      const answer = { ...(await this.query(name, type, { again })), server: address };
      return { kind: 'answer', answer, authoritative: true, referral: false };
    }
    const question = {
      name: normalizeName(name) ?? name,
      type,
      checkingDisabled: false,
      withoutRecursion: true,
    } as const;
    const allowedMs = AUTHORITY_TIMEOUT_MS + 2 * this.#resolver.rttMs;
    const { answer, message } = (await this.#told.ask(`${nameServer.key} ${type} ${question.name}`, {
      again,
      put: (mayAskAgain) => this.#letOut([nameServer.server], question, allowedMs, mayAskAgain),
      isOpen: (resolved) => isUnanswered(resolved.answer),
    })) as Resolved<Type>;
    return {
      kind: 'answer',
      answer: { ...answer, server: address },
      authoritative: message?.authoritative ?? false,
      referral: message?.referral ?? false,
    };
  }

  questions(): DnsQuestion[] {
    return [...this.#settled];
  }

  /** The one way out: every question of the run, whoever is asked. */
  async #letOut(to: Server[], question: Question, allowedMs: number, again: MayAskAgain): Promise<Resolved> {
    this.#signal.throwIfAborted();
    const { questions = MOST_QUESTIONS } = this.#options;
    this.#asked += 1;
    if (this.#asked > questions || !(await this.#resolver.zones.take(question.name))) {
      const resolved = unasked(question);
      this.#settled.push(asEvidence(resolved.answer, question));
      return resolved;
    }
    this.#signal.throwIfAborted();
    const open = new AbortController();
    this.#aborts.add(open);
    try {
      const gate = (name: string, type: DnsRecordType) => this.#gate(name, type);
      const allowance = { rttMs: this.#resolver.rttMs, allowedMs, again, gate };
      const resolved = await resolveQuestion(to, question, allowance, open.signal);
      this.#options.inside?.withhold(resolved.answer, {
        isOwnResolver: to === this.#resolver.servers,
        isUsed: this.#resolver.mayReverse,
      });
      this.#settled.push(asEvidence(resolved.answer, question));
      return resolved;
    } finally {
      this.#aborts.delete(open);
    }
  }

  /**
   * The one gate for names: those that were asked for, and those to which aliases lead. Private ones are in no public DNS,
   * so what our resolver may know of them is not asked.
   */
  #gate(name: string, type: DnsRecordType): 'nxdomain' | 'malformed' | null {
    const isPrivate = typesOfZones.has(type) ? privateEnding(name) !== null : isPrivateHost(name);
    if (isPrivate && !this.#options.privateNames) return 'nxdomain';
    if (this.#options.insideNames) return null;
    const address = addressOfReverseName(name);
    // Whether such a name is there, with whatever record, tells of a machine or a network inside.
    return address === null || this.#resolver.mayReverse(address) ? null : 'malformed';
  }

  /** One name server, whatever names it goes by: the practice network has one for all addresses. null: not allowed. */
  #nameServerAt(address: string): { key: string; server: Server; shared: boolean } | null {
    const place = this.#resolver.authority(address);
    if (place === null) return null;
    const key = formatResolverAddress(place);
    const server = this.#nameServers.get(key) ?? unheardServer(place);
    this.#nameServers.set(key, server);
    return { key, server, shared: this.#resolver.servers.some((known) => formatResolverAddress(known) === key) };
  }
}
