// The DNS as the zone's own servers tell it: for a second look after a change that resolvers may not have seen yet.
import type { AuthorityAnswer, DnsAnswer, DnsRecordType, RunDns } from '../net/dns-answer.ts';
import { canBeAsked } from './dns-question.ts';
import { firstAddresses, type ZoneServers, zoneServers } from './zone-servers.ts';

/** Of each zone: more would only say the same, and what differs between all is for `delegation` to tell. */
const MOST_ASKED = 2;
/** RFC 1034 3.6.2 wants none in a row; the resolver follows as many. */
const MOST_ALIASES = 8;

export interface AskedQuestion {
  name: string;
  type: DnsRecordType;
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
  readonly #answers = new Map<string, Promise<DnsAnswer>>();
  readonly #changeable: AskedQuestion[] = [];

  constructor(domain: string, dns: RunDns) {
    this.#dns = dns;
    this.#zone = zoneServers(domain, dns).then((outcome) => (outcome.status === 'observed' ? outcome.evidence : null));
    this.#zone.catch(() => undefined); // whoever asks a question hears it
  }

  readonly ask: RunDns['ask'] = (address, name, type) => this.#dns.ask(address, name, type);
  readonly questions = () => this.#dns.questions();

  /** The questions that the zone's servers answered and of which a record exists, there or at the resolver. */
  worthComparing(): AskedQuestion[] {
    return [...this.#changeable];
  }

  query<Type extends DnsRecordType>(name: string, type: Type, options: { checkingDisabled?: boolean } = {}) {
    if (options.checkingDisabled) return this.#dns.query(name, type, options);
    const key = `${type} ${name.toLowerCase()}`;
    const known = this.#answers.get(key) ?? this.#look(name.toLowerCase(), type, 0);
    this.#answers.set(key, known);
    known.catch(() => undefined);
    return known as Promise<DnsAnswer<Type>>;
  }

  async #look<Type extends DnsRecordType>(name: string, type: Type, depth: number): Promise<DnsAnswer<Type>> {
    const resolved = this.#dns.query(name, type);
    const zone = await this.#zone;
    const own = zone !== null && canBeAsked(name) && (name === zone.zone || name.endsWith(`.${zone.zone}`));
    if (!own) return resolved;
    const [told, remembered] = await Promise.all([this.#told(zone, name, type), resolved]);
    if (told === null) return remembered;
    if (told.status === 'found' || remembered.status === 'found') this.#changeable.push({ name, type });
    const alias = told.status === 'found' ? undefined : told.cnames.at(-1);
    if (alias === undefined || depth === MOST_ALIASES) return { ...told, withoutRecursion: true };
    // A zone's server need not know where an alias leads.
    const end = await this.#look(alias, type, depth + 1);
    return { ...end, name, cnames: [...told.cnames, ...end.cnames] };
  }

  /** The first of the servers that speaks with authority. */
  async #told<Type extends DnsRecordType>(
    { servers }: ZoneServers,
    name: string,
    type: Type,
  ): Promise<DnsAnswer<Type> | null> {
    const asked = firstAddresses(servers).slice(0, MOST_ASKED);
    const answers = asked.map(async ({ address }) => {
      const said = await this.#dns.ask(address, name, type);
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
