// The DNS as the zone's own servers tell it: for a second look after a change that resolvers may not have seen yet.
import { AskedOnce } from '../net/asked-once.ts';
import type { AuthorityAnswer, DnsAnswer, DnsRecordType, MayAskAgain, RunDns } from '../net/dns-answer.ts';
import { canBeAsked } from './dns-question.ts';
import { firstAddresses, type ZoneServers, zoneServers } from './zone-servers.ts';

/** Of each zone: more would only say the same, and what differs between all is for `delegation` to tell. */
const MOST_ASKED = 2;
/** RFC 1034 3.6.2 wants one at most; where there are more, the resolver follows them, and knows a circle for one. */
const MOST_ALIASES = 2;

export interface AskedQuestion {
  name: string;
  type: DnsRecordType;
}

const always: MayAskAgain = () => true;

interface Question<Type extends DnsRecordType> {
  name: string;
  type: Type;
  again: MayAskAgain;
}

const speaks = (told: AuthorityAnswer): boolean =>
  told.kind === 'answer' && told.authoritative && ['found', 'nodata', 'nxdomain'].includes(told.answer.status);

/**
 * Puts each question about a name of the zone to the zone's servers and to the resolver, and gives what the servers
 * say. What they do not answer with authority (a time-out, a delegated part), and every other name, is the resolver's.
 */
export class AuthorityView implements RunDns {
  readonly #dns: RunDns;
  readonly #zone: Promise<ZoneServers | null>;
  readonly #answers = new AskedOnce<DnsAnswer>();
  readonly #changeable: AskedQuestion[] = [];

  constructor(domain: string, dns: RunDns) {
    this.#dns = dns;
    this.#zone = zoneServers(domain, dns).then((outcome) => (outcome.status === 'observed' ? outcome.evidence : null));
    this.#zone.catch(() => undefined); // whoever asks a question hears it
  }

  readonly ask: RunDns['ask'] = (...question) => this.#dns.ask(...question);
  readonly questions = () => this.#dns.questions();

  /** The questions that the zone's servers answered and of which a record exists, there or at the resolver. */
  worthComparing(): AskedQuestion[] {
    return [...this.#changeable];
  }

  query<Type extends DnsRecordType>(name: string, type: Type, options: Parameters<RunDns['query']>[2] = {}) {
    if (options.checkingDisabled) return this.#dns.query(name, type, options);
    const { again = always } = options;
    const put = (mayAsk: MayAskAgain) => this.#look({ name: name.toLowerCase(), type, again: mayAsk }, 0);
    const key = `${type} ${name.toLowerCase()}`;
    // What the zone's servers were not asked for want of packets, another caller may have them asked.
    return this.#answers.ask(key, { again, put, isOpen: () => true }) as Promise<DnsAnswer<Type>>;
  }

  async #look<Type extends DnsRecordType>(question: Question<Type>, depth: number): Promise<DnsAnswer<Type>> {
    const { name, type, again } = question;
    const resolved = this.#dns.query(name, type, { again });
    resolved.catch(() => undefined); // awaited below: an abort may come first
    const zone = await this.#zone;
    const own = zone !== null && canBeAsked(name) && (name === zone.zone || name.endsWith(`.${zone.zone}`));
    if (!own) return resolved;
    const [told, remembered] = await Promise.all([this.#told(zone, question), resolved]);
    if (told === null) return remembered;
    if (told.status === 'found' || remembered.status === 'found') this.#changeable.push({ name, type });
    const alias = told.status === 'found' ? undefined : told.cnames.at(-1);
    if (alias === undefined) return { ...told, withoutRecursion: true };
    // A zone's server need not know where an alias leads.
    const further = { name: alias, type, again };
    const end = await (depth < MOST_ALIASES ? this.#look(further, depth + 1) : this.#dns.query(alias, type, { again }));
    return { ...end, name, cnames: [...told.cnames, ...end.cnames] };
  }

  /** The first of the servers that speaks with authority. Each packet to them counts, like any that is repeated. */
  async #told<Type extends DnsRecordType>(
    { servers }: ZoneServers,
    { name, type, again }: Question<Type>,
  ): Promise<DnsAnswer<Type> | null> {
    const asked = firstAddresses(servers).slice(0, MOST_ASKED);
    // One that keeps silent is not asked twice: the other may answer, and the resolver does.
    const once: MayAskAgain = (why) => why === 'further' && again(why);
    const answers = asked.map(async ({ address }) => {
      if (!again('repeat')) throw new SilentServer();
      const said = await this.#dns.ask(address, name, type, { again: once });
      if (said.kind === 'answer' && speaks(said)) return said.answer;
      throw new SilentServer();
    });
    return Promise.any(answers).catch((error: AggregateError) => {
      const other = error.errors.find((cause) => !(cause instanceof SilentServer));
      if (other) throw other; // the run was aborted
      return null;
    });
  }
}

/** A server that did not answer with authority; the next may. */
class SilentServer extends Error {
  readonly code = 'SILENT_SERVER';
}
