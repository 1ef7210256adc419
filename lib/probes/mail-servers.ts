// Opens the doors of every mail host that is named, few connections to a server, and keeps what answered.

import { standardDoors } from '../discovery/standard-doors.ts';
import type { DoorEvidence, HostEvidence } from '../model/evidence.ts';
import type { Candidate, Door, Protocol, Source } from '../model/settings.ts';
import { dialablePorts } from '../net/dial.ts';
import type { RunNetwork } from '../net/network.ts';
import { judgedFor } from './certificate.ts';
import type { DoorSession } from './door-session.ts';
import { probeHost } from './host.ts';
import { Look, type LookLog } from './look.ts';
import { keyOf, NamedHost } from './named-host.ts';
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

/** A host with what has been tried there. */
interface Host {
  named: NamedHost;
  looked: Promise<HostEvidence | null>;
  tried: Map<string, Promise<TriedDoor | null>>;
}

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
  /** The hosts that each source names, in its own order. */
  readonly #listed = new Map<Source, string[]>();
  #deciding = 0;
  readonly #resting = new Map<Protocol, string>();

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
        host.named.add(candidate);
        this.#list(candidate);
        if (depth === 'open' && !host.tried.has(keyOf(candidate)))
          this.#pending.set(`${name} ${keyOf(candidate)}`, candidate);
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

  #list({ source, host }: Candidate): void {
    const hosts = this.#listed.get(source) ?? [];
    if (!hosts.includes(host)) this.#listed.set(source, [...hosts, host]);
  }

  /** A candidate with its place among what its source names, to be ranked by. */
  placed(candidate: Candidate): Candidate & { place: number } {
    return { ...candidate, place: this.#listed.get(candidate.source)?.indexOf(candidate.host) ?? 0 };
  }

  /** When a door of this protocol that was left alone may be asked again; undefined: none was. */
  restingUntil(protocol: Protocol): string | undefined {
    return this.#resting.get(protocol);
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
    const named = new NamedHost(name);
    for (const candidate of group) named.add(candidate);
    const host: Host = { named, looked: this.#lookUp(named), tried: new Map() };
    this.#hosts.set(name, host);
    return host;
  }

  async #lookUp({ name, namedBy }: NamedHost): Promise<HostEvidence | null> {
    const { network, log } = this.#options;
    const look = new Look(log, 'host', name);
    const outcome = await probeHost(name, namedBy, network.dns);
    if (outcome.status === 'unknown') {
      look.sawNothing(outcome.why);
      return null;
    }
    look.saw(outcome.evidence);
    return outcome.evidence;
  }

  #doorsOf({ named, tried }: Host, group: readonly Candidate[]): Door[] {
    const { only } = this.#options;
    return named
      .doorsFor(group)
      .filter((door) => !tried.has(keyOf(door)) && (!only || only.has(`${door.host}:${door.port}`)));
  }

  /** Every door offered so far has been knocked at, or shares a session: nothing will need another connection. */
  get allBegun(): boolean {
    return this.#deciding === 0 && this.#options.network.dialer.waiting() === 0;
  }

  async #openHost(host: Host, group: readonly Candidate[], depth: 'open' | 'look'): Promise<void> {
    const evidence = await this.#decided(host.looked);
    if (!evidence) return;
    const { name } = host.named;
    const addresses = [...evidence.addresses.v4, ...evidence.addresses.v6];
    this.#addresses.set(name, addresses);
    const owner =
      addresses.map((address) => this.#owners.get(address)).find((known) => known && known !== host) ?? null;
    if (!owner) for (const address of addresses) if (!this.#owners.has(address)) this.#owners.set(address, host);
    const lookupMs = Math.max(evidence.a.ms, evidence.aaaa.ms);
    const wanted = this.#doorsOf(host, group);
    const doors = depth === 'look' ? wanted.filter((door) => door.protocol === 'imap').slice(0, 1) : wanted;
    for (const door of doors) {
      const candidate = this.candidateFor(name, door.protocol, door.port);
      if (candidate && depth === 'open')
        this.#pending.set(`${name} ${keyOf(door)}`, { ...candidate, security: door.security });
    }
    await Promise.all(
      doors.map((door) => {
        const tried = this.#tryDoor(host, door, addresses, lookupMs, owner, depth);
        host.tried.set(keyOf(door), tried);
        return tried.finally(() => this.#pending.delete(`${name} ${keyOf(door)}`));
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
    const { name, namedBy } = host.named;
    const portNamedBy = host.named.portNamedBy(door);
    const look = new Look(log, door.protocol, `${door.host}:${door.port}`);
    if (!dialablePorts.mail.has(door.port)) {
      look.sawNothing('address-not-allowed');
      return null;
    }
    const shared = owner && (await this.#decided(this.#shared(owner, host, { door, addresses, depth })));
    if (shared === 'skip') return null;
    look.tell();
    const asked = { door, namedBy, portNamedBy, published: () => this.#isPublished(door, addresses) };
    const outcome: DoorOutcome = shared || (await openDoor({ ...asked, addresses, lookupMs }, network));
    look.end(outcome);
    if (outcome.status === 'unknown') {
      if (outcome.why === 'own-restraint' && outcome.again) this.#resting.set(door.protocol, outcome.again);
      return null;
    }
    const tried: TriedDoor = { evidence: outcome.evidence, session: outcome.session };
    this.tried.push(tried);
    this.#pending.delete(`${name} ${keyOf(door)}`);
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
    const { namedBy } = host.named;
    const names = { host: door.host, namedBy, portNamedBy: host.named.portNamedBy(door) };
    const base = { ...evidence, ...names, seenAs: evidence.seenAs ?? evidence.host };
    if (!evidence.tls) return { status: 'observed', evidence: base, session: null };
    const tls = judgedFor(door.host, evidence.tls, this.#options.network.now);
    if (tls.nameMatches) return { status: 'observed', evidence: { ...base, tls }, session };
    return (await this.#worthAsking(owner, host, door)) ? null : 'skip';
  }

  /** The server may hold another certificate for this name (SNI): its first door is asked, the rest only if that fits. */
  async #worthAsking(owner: Host, host: Host, door: Door): Promise<boolean> {
    const first = host.named.firstDoor;
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

  /** The addresses of all hosts named so far are known. */
  async allLookedUp(): Promise<void> {
    await Promise.all([...this.#hosts.values()].map(({ looked }) => looked));
  }

  /** The evidence of a host's look-up, once it is there. */
  lookedUp(host: string): Promise<HostEvidence | null> {
    return this.#hosts.get(host)?.looked ?? Promise.resolve(null);
  }

  /** The candidate for a door of a host, as `NamedHost` has it; null: nobody named the host. */
  candidateFor(host: string, protocol: Protocol, port: number): Candidate | null {
    return this.#hosts.get(host)?.named.candidateFor(protocol, port) ?? null;
  }

  /** Somebody names this port at one of these addresses, under whichever name: it is knocked at before the others. */
  #isPublished(door: Door, addresses: readonly string[]): boolean {
    return [...this.#hosts.values()].some(
      ({ named }) =>
        named.portNamedBy(door).length > 0 &&
        (named.name === door.host || this.#addresses.get(named.name)?.some((one) => addresses.includes(one))),
    );
  }
}
