// Opens the doors of every mail host that is named, few connections to a server, and keeps what answered.

import { standardDoors } from '../discovery/standard-doors.ts';
import type { DoorEvidence, HostEvidence } from '../model/evidence.ts';
import { type Candidate, type Door, type Protocol, protocols, type Source, sources } from '../model/settings.ts';
import { dialablePorts } from '../net/dial.ts';
import type { RunNetwork } from '../net/network.ts';
import { judgedFor } from './certificate.ts';
import type { DoorSession } from './door-session.ts';
import { probeHost } from './host.ts';
import { Look, type LookLog } from './look.ts';
import { type DoorOutcome, openDoor } from './open-door.ts';

/** A door that was tried under one host name. `session` may belong to another name of the same server. */
export interface TriedDoor {
  evidence: DoorEvidence;
  session: DoorSession | null;
}

/** What the mail hosts need from the run: the network, and a place to report to. */
export interface MailServersOptions {
  network: RunNetwork;
  /** By "host:port": these doors and no other. Null: all that are offered, with the standard ones beside them. */
  only?: ReadonlySet<string> | null;
  log: LookLog;
  /** A door was tried: a login may now be possible. */
  opened(): void;
}

interface Host {
  name: string;
  namedBy: Set<Source>;
  /** Candidate doors by "protocol:port". */
  doors: Map<string, Candidate>;
  looked: Promise<HostEvidence | null>;
  tried: Map<string, Promise<TriedDoor | null>>;
}

/** TLS first, and the doors that most apps use before the others: the dialer lets only a few wait at a time. */
const doorOrder = [993, 465, 143, 587, 995, 110];
const keyOf = (door: Pick<Door, 'protocol' | 'port'>) => `${door.protocol}:${door.port}`;
const rankOf = ({ source }: Candidate) => sources.indexOf(source);
const byOrder = (x: Door, y: Door) => doorOrder.indexOf(x.port) - doorOrder.indexOf(y.port);

export class MailServers {
  readonly #options: MailServersOptions;
  readonly #hosts = new Map<string, Host>();
  /** Which host's doors are open at an address: later names of the same server share its sessions. */
  readonly #owners = new Map<string, Host>();
  /** By host, once it was looked up. */
  readonly #addresses = new Map<string, readonly string[]>();
  readonly #work = new Set<Promise<unknown>>();
  #failure: { cause: unknown } | null = null;
  /** Doors that are to be tried and have not answered, by "host protocol:port". */
  readonly #pending = new Map<string, Candidate>();
  readonly tried: TriedDoor[] = [];
  #deciding = 0;

  constructor(options: MailServersOptions) {
    this.#options = options;
  }

  /**
   * Takes candidates in and opens the doors of their hosts. `look`: only see whether the certificate covers the name
   * (one door). A host that was only looked at is opened fully when it is offered again with `open`. `name`: only look
   * the name up.
   */
  offer(candidates: readonly Candidate[], depth: 'open' | 'look' | 'name'): void {
    for (const [name, group] of Map.groupBy(candidates, (candidate) => candidate.host)) {
      const host = this.#hosts.get(name) ?? this.#meet(name, group);
      for (const candidate of group) {
        host.namedBy.add(candidate.source);
        const known = host.doors.get(keyOf(candidate));
        if (depth === 'open' && !host.tried.has(keyOf(candidate)))
          this.#pending.set(`${name} ${keyOf(candidate)}`, candidate);
        if (!known || sources.indexOf(candidate.source) < sources.indexOf(known.source))
          host.doors.set(keyOf(candidate), candidate);
      }
      const done = () => {
        // A door that an earlier offer is still opening stays pending: it ends that itself.
        for (const candidate of group)
          if (!host.tried.has(keyOf(candidate))) this.#pending.delete(`${name} ${keyOf(candidate)}`);
        this.#options.opened();
      };
      this.track((depth === 'name' ? host.looked : this.#openHost(host, group, depth)).finally(done));
    }
  }

  /** All doors offered so far have been tried. More may be offered after. */
  async settled(): Promise<void> {
    while (this.#work.size > 0) await Promise.all([...this.#work]);
    if (this.#failure) throw this.#failure.cause;
  }

  /** Work that may still offer candidates: `settled` waits for it. */
  track(work: Promise<unknown>): void {
    // Told by `settled`, also when nobody waited at that moment: a rejection that none hears ends the process.
    const tracked: Promise<unknown> = work
      .catch((cause: unknown) => {
        this.#failure ??= { cause };
      })
      .finally(() => this.#work.delete(tracked));
    this.#work.add(tracked);
  }

  #meet(name: string, group: readonly Candidate[]): Host {
    const namedBy = new Set(group.map((candidate) => candidate.source));
    const host: Host = { name, namedBy, doors: new Map(), looked: Promise.resolve(null), tried: new Map() };
    host.looked = this.#lookUp(host);
    this.#hosts.set(name, host);
    return host;
  }

  async #lookUp(host: Host): Promise<HostEvidence | null> {
    const { network, log } = this.#options;
    const look = new Look(log, 'host', host.name);
    const outcome = await probeHost(host.name, [...host.namedBy], network.dns);
    if (outcome.status === 'unknown') {
      look.sawNothing(outcome.why);
      return null;
    }
    const evidence = { ...outcome.evidence, namedBy: [...host.namedBy] };
    look.saw(evidence);
    return evidence;
  }

  /** The doors to try: those named, and the standard ones of each protocol the host is named for (POP beside IMAP). */
  #doorsOf(host: Host, group: readonly Candidate[]): Door[] {
    const named = new Set(group.map((candidate) => candidate.protocol));
    if (named.has('imap')) named.add('pop3');
    const doors = new Map<string, Door>();
    const published = group.some((candidate) => candidate.source === 'mx-provider'); // a provider's own list is complete
    for (const protocol of protocols) {
      if (named.has(protocol) && !published)
        for (const door of standardDoors(protocol, host.name)) doors.set(keyOf(door), door);
    }
    for (const { protocol, host: name, port, security } of group) {
      doors.set(keyOf({ protocol, port }), { protocol, host: name, port, security });
    }
    const { only } = this.#options;
    return [...doors.values()]
      .filter((door) => !host.tried.has(keyOf(door)) && (!only || only.has(`${door.host}:${door.port}`)))
      .sort(byOrder);
  }

  /** Every door offered so far has been knocked at, or shares a session: nothing will need another connection. */
  get allBegun(): boolean {
    return this.#deciding === 0 && this.#options.network.dialer.waiting() === 0;
  }

  async #openHost(host: Host, group: readonly Candidate[], depth: 'open' | 'look'): Promise<void> {
    const evidence = await this.#decided(host.looked);
    if (!evidence) return;
    const addresses = [...evidence.addresses.v4, ...evidence.addresses.v6];
    this.#addresses.set(host.name, addresses);
    const owner =
      addresses.map((address) => this.#owners.get(address)).find((known) => known && known !== host) ?? null;
    if (!owner) for (const address of addresses) if (!this.#owners.has(address)) this.#owners.set(address, host);
    const lookupMs = Math.max(evidence.a.ms, evidence.aaaa.ms);
    const wanted = this.#doorsOf(host, group);
    const doors = depth === 'look' ? wanted.filter((door) => door.protocol === 'imap').slice(0, 1) : wanted;
    for (const door of doors) {
      const candidate = this.candidateFor(host.name, door.protocol, door.port);
      if (candidate && depth === 'open')
        this.#pending.set(`${host.name} ${keyOf(door)}`, { ...candidate, security: door.security });
    }
    await Promise.all(
      doors.map((door) => {
        const tried = this.#tryDoor(host, door, addresses, lookupMs, owner, depth);
        host.tried.set(keyOf(door), tried);
        return tried.finally(() => this.#pending.delete(`${host.name} ${keyOf(door)}`));
      }),
    );
  }

  /** Waits for what decides whether connections will be needed. */
  async #decided<T>(work: Promise<T>): Promise<T> {
    this.#deciding += 1;
    try {
      return await work;
    } finally {
      this.#deciding -= 1;
    }
  }

  async #tryDoor(
    host: Host,
    door: Door,
    addresses: string[],
    lookupMs: number,
    owner: Host | null,
    depth: 'open' | 'look',
  ) {
    const { network, log, opened } = this.#options;
    const namedBy = [...host.namedBy];
    const look = new Look(log, door.protocol, `${door.host}:${door.port}`);
    if (!dialablePorts.has(door.port)) {
      look.sawNothing('address-not-allowed');
      return null;
    }
    const shared = owner && (await this.#decided(this.#shared(owner, host, { door, addresses, depth })));
    if (shared === 'skip') return null;
    look.tell();
    const outcome: DoorOutcome = shared || (await openDoor({ door, namedBy, addresses, lookupMs }, network));
    look.end(outcome);
    if (outcome.status === 'unknown') return null;
    const tried: TriedDoor = { evidence: outcome.evidence, session: outcome.session };
    this.tried.push(tried);
    this.#pending.delete(`${host.name} ${keyOf(door)}`);
    opened();
    return tried;
  }

  /**
   * Another name of a server whose door is known: the certificate seen there tells whether it covers this name too.
   * Null: the server must be asked under this name. `skip`: that would be a connection for nothing new.
   */
  async #shared(
    owner: Host,
    host: Host,
    { door, addresses, depth }: { door: Door; addresses: string[]; depth: 'open' | 'look' },
  ): Promise<DoorOutcome | 'skip' | null> {
    const known = await owner.tried.get(keyOf(door));
    if (!known) return depth === 'look' && door.port !== 993 ? 'skip' : null;
    const { evidence, session } = known;
    // The names share an address, but the session may have come about at another one of the owner's.
    if (evidence.address && !addresses.includes(evidence.address)) return null;
    const base = { ...evidence, host: door.host, namedBy: [...host.namedBy], seenAs: evidence.seenAs ?? evidence.host };
    if (!evidence.tls) return { status: 'observed', evidence: base, session: null };
    const tls = judgedFor(door.host, evidence.tls, this.#options.network.now);
    if (tls.nameMatches) return { status: 'observed', evidence: { ...base, tls }, session };
    return (await this.#worthAsking(owner, host, door)) ? null : 'skip';
  }

  /** The server may hold another certificate for this name (SNI): its first door is asked, the rest only if that fits. */
  async #worthAsking(owner: Host, host: Host, door: Door): Promise<boolean> {
    const [first] = [...host.doors.values()].sort(byOrder);
    if (!first || keyOf(first) === keyOf(door)) return true;
    if (door.security === 'starttls') {
      const twin = await owner.tried.get(keyOf(standardDoors(door.protocol, door.host)[0]!));
      if (twin?.evidence.result === 'ready') return false;
    }
    return (await host.tried.get(keyOf(first)))?.evidence.tls?.verified === true;
  }

  /** Candidates of one protocol whose doors have not answered yet. */
  undecided(protocol: Protocol): Candidate[] {
    return [...this.#pending.values()].filter((candidate) => candidate.protocol === protocol);
  }

  /** Whether a candidate's port is most likely dropped by a firewall: one may stop waiting for it. */
  silent({ host, port }: Pick<Candidate, 'host' | 'port'>): boolean {
    const addresses = this.#addresses.get(host) ?? [];
    return addresses.some((address) => this.#options.network.dialer.silent(address, port));
  }

  /** The evidence of a host's look-up, once it is there. */
  lookedUp(host: string): Promise<HostEvidence | null> {
    return this.#hosts.get(host)?.looked ?? Promise.resolve(null);
  }

  /**
   * The candidate for a door of a host: as it was named, or as the best source speaks of this service there. Whatever
   * that one says of user name and password holds for the doors beside the named one too.
   */
  candidateFor(host: string, protocol: Protocol, port: number): Candidate | null {
    const named = [...(this.#hosts.get(host)?.doors.values() ?? [])].sort((x, y) => rankOf(x) - rankOf(y));
    const exact = named.find((candidate) => candidate.protocol === protocol && candidate.port === port);
    const best = named.find((candidate) => candidate.protocol === protocol) ?? named[0];
    if (!best) return null;
    if (exact && rankOf(exact) === rankOf(best)) return exact;
    const door = exact ?? standardDoors(protocol, host).find((standard) => standard.port === port);
    return { ...best, protocol, port, security: door?.security ?? best.security };
  }
}
