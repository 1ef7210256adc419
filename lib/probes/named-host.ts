// A mail host under one name: who names it, for which doors, and how each of them is to be used.
import { standardDoors } from '../discovery/standard-doors.ts';
import {
  appPorts,
  bySource,
  type Candidate,
  type Door,
  guessedSources,
  type Protocol,
  protocols,
  type Source,
} from '../model/settings.ts';

/** As most apps go: the dialer lets only a few wait at a time. */
export const byOrder = (x: Pick<Door, 'port'>, y: Pick<Door, 'port'>) =>
  appPorts.indexOf(x.port) - appPorts.indexOf(y.port);
export const keyOf = (door: Pick<Door, 'protocol' | 'port'>) => `${door.protocol}:${door.port}`;

/** Sources that stand for a host, whatever its doors: they know of no user name and no port. */
const hostsAlone: ReadonlySet<Source> = new Set<Source>(['confirmed', 'operator']);
/** Sources that name a port, rather than all that are usual. */
export const namesPorts = (source: Source): boolean => !hostsAlone.has(source) && !guessedSources.has(source);

/** Puts the source into its place among the others, best first: the same whichever answered first. */
function addSource(list: Source[], source: Source): void {
  if (list.includes(source)) return;
  list.push(source);
  list.sort(bySource);
}

export class NamedHost {
  readonly name: string;
  /** Best first. Evidence holds this very list: what is named after a door was opened is known of it all the same. */
  readonly namedBy: Source[] = [];
  readonly #candidates: Candidate[] = [];
  readonly #portNamedBy = new Map<string, Source[]>();

  constructor(name: string) {
    this.name = name;
  }

  /** Takes a candidate in, whose host this is. */
  add(candidate: Candidate): void {
    addSource(this.namedBy, candidate.source);
    if (namesPorts(candidate.source)) addSource(this.portNamedBy(candidate), candidate.source);
    const same = (known: Candidate) => known.source === candidate.source && keyOf(known) === keyOf(candidate);
    if (!this.#candidates.some(same)) this.#candidates.push(candidate);
    this.#candidates.sort((one, other) => bySource(one.source, other.source));
  }

  /** The sources that name this very door, best first; like `namedBy`, the list grows. */
  portNamedBy(door: Pick<Door, 'protocol' | 'port'>): Source[] {
    const known = this.#portNamedBy.get(keyOf(door)) ?? [];
    this.#portNamedBy.set(keyOf(door), known);
    return known;
  }

  /** The door of those that are named at which most is learned. */
  get firstDoor(): Door | undefined {
    return this.#candidates.toSorted(byOrder)[0];
  }

  /** The doors to try: those named, and the standard ones of each protocol the host is named for (POP beside IMAP). */
  doorsFor(group: readonly Candidate[]): Door[] {
    const named = new Set(group.map(({ protocol }) => protocol));
    if (named.has('imap')) named.add('pop3');
    const isComplete = group.some(({ source }) => source === 'mx-provider'); // a provider's own list
    const standard = protocols.flatMap((protocol) =>
      named.has(protocol) && !isComplete ? standardDoors(protocol, this.name) : [],
    );
    const doors = [...standard, ...group].map(({ protocol, host, port, security }) => ({
      protocol,
      host,
      port,
      security,
    }));
    return [...new Map(doors.map((door) => [keyOf(door), door])).values()].sort(byOrder);
  }

  /**
   * The candidate for a door: as it was named, or as the best source speaks of this service. Whatever that one says of
   * user name and password holds for the doors beside the named one too. Null: nobody names the host.
   */
  candidateFor(protocol: Protocol, port: number): Candidate | null {
    const ofProtocol = this.#candidates.filter((candidate) => candidate.protocol === protocol);
    const exact = ofProtocol.find((candidate) => candidate.port === port);
    const best = ofProtocol[0] ?? this.#candidates[0];
    if (!best) return null;
    // Who says yes to a host says nothing of the user name there: whoever named it to them does.
    const telling = hostsAlone.has(best.source) ? ofProtocol.find(({ source }) => namesPorts(source)) : undefined;
    const { username, authentication } = telling ?? best;
    if (exact?.source === best.source) return { ...exact, username, authentication };
    const door = exact ?? standardDoors(protocol, this.name).find((standard) => standard.port === port);
    return { ...best, protocol, port, username, authentication, security: door?.security ?? best.security };
  }
}
