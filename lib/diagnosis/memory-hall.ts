// A hall in this process's memory: who has begun the fewest runs lately goes in first, whoever shouts loudest.
import { type Admission, CLIENTS_A_SITE, type Hall, type HallLimits, type Visit } from './hall.ts';
import { type HallElsewhere, nowhereElse } from './hall-elsewhere.ts';

const MINUTE_MS = 60_000;
/** Above this many remembered parties, those that are quiet are forgotten: one visitor may have a million addresses. */
const MANY_PARTIES = 1_000;
/** When to come again, in seconds, where nothing says when there will be room: about as long as a run lasts. */
const LATER_S = 5;

/** A client, or the site that it is at. */
interface Party {
  name: string;
  /** As how many clients it counts. */
  weight: number;
  running: number;
  waiting: number;
  /** When its runs of the last minute began. */
  begun: number[];
}

interface Waiter {
  parties: readonly Party[];
  domain: string | null;
  /** Called with the place taken, or with why there is none. */
  settle(admission: Admission): void;
}

/** The greatest share that one of the parties has of something, by what it counts as. */
const share = (parties: readonly Party[], of: (party: Party) => number): number =>
  Math.max(...parties.map((party) => of(party) / party.weight));
const waiting = (parties: readonly Party[]) => share(parties, (party) => party.waiting);

function begunLately({ begun }: Party): readonly number[] {
  const since = Date.now() - MINUTE_MS;
  while ((begun[0] ?? Number.POSITIVE_INFINITY) <= since) begun.shift();
  return begun;
}

const domainName = (domain: string): string => `domain ${domain}`;

const full = (status: 429 | 503, retryAfterSeconds = LATER_S): Admission => ({ ok: false, status, retryAfterSeconds });

export class MemoryHall implements Hall {
  readonly #limits: HallLimits;
  readonly #parties = new Map<string, Party>();
  readonly #domains = new Map<string, number>();
  /** In the order in which they came. */
  readonly #waiting = new Set<Waiter>();
  #running = 0;
  #beginning = 0;
  #elsewhere: HallElsewhere = nowhereElse;

  constructor(limits: HallLimits) {
    this.#limits = limits;
  }

  /** How many there are now, for whoever watches. */
  get counts(): { running: number; beginning: number; waiting: number; parties: number } {
    return {
      ...{ running: this.#running, beginning: this.#beginning },
      ...{ waiting: this.#waiting.size, parties: this.#parties.size },
    };
  }

  /** From now on the runs of other processes count for their parties as well. */
  joinOthers(elsewhere: HallElsewhere): void {
    this.#elsewhere = elsewhere;
  }

  /** Places here, by party and domain. */
  held(): Map<string, number> {
    const parties = [...this.#parties.values()].filter(({ running }) => running > 0);
    const domains = [...this.#domains].map(([domain, count]) => [domainName(domain), count] as const);
    return new Map([...parties.map(({ name, running }) => [name, running] as const), ...domains]);
  }

  /** What the others have has changed: whoever waits may go in. */
  look(): void {
    this.#letIn();
  }

  async enter({ client, site, domain }: Visit, signal: AbortSignal): Promise<Admission> {
    signal.throwIfAborted();
    const { ofClient } = this.#limits;
    this.#forgetQuiet();
    const parties = [
      this.#party(`client ${client}`, 1),
      ...(site === null ? [] : [this.#party(`site ${site}`, CLIENTS_A_SITE)]),
    ];
    const hasty = parties.find((party) => this.#begunBy(party) >= ofClient.begunPerMinute * party.weight);
    if (hasty) {
      const oldest = Math.min(...[hasty.begun, this.#elsewhere.begun(hasty.name)].map(([at]) => at ?? Date.now()));
      return full(429, Math.ceil((MINUTE_MS - (Date.now() - oldest)) / 1000));
    }
    if (waiting(parties) >= ofClient.waiting) return full(429);
    return new Promise((resolve, reject) => {
      const onAbort = () => {
        this.#forget(waiter);
        reject(signal.reason);
      };
      const waiter: Waiter = {
        ...{ parties, domain },
        settle: (admission) => {
          signal.removeEventListener('abort', onAbort);
          this.#forget(waiter);
          resolve(admission);
        },
      };
      this.#waiting.add(waiter);
      for (const party of parties) party.waiting += 1;
      signal.addEventListener('abort', onAbort, { once: true });
      this.#letIn();
      if (this.#waiting.size > this.#limits.waiting) this.#sendAway();
    });
  }

  #begunBy(party: Party): number {
    return begunLately(party).length + this.#elsewhere.begun(party.name).length;
  }

  #begun(parties: readonly Party[]): number {
    return share(parties, (party) => this.#begunBy(party));
  }

  #runningOf(parties: readonly Party[]): number {
    return share(parties, ({ name, running }) => running + this.#elsewhere.running(name));
  }

  #party(name: string, weight: number): Party {
    const party = this.#parties.get(name) ?? { name, weight, running: 0, waiting: 0, begun: [] };
    this.#parties.set(name, party);
    return party;
  }

  #forgetQuiet(): void {
    if (this.#parties.size < MANY_PARTIES) return;
    for (const [name, party] of this.#parties)
      if (party.running + party.waiting + begunLately(party).length === 0) this.#parties.delete(name);
  }

  #forget(waiter: Waiter): void {
    if (!this.#waiting.delete(waiter)) return;
    for (const party of waiter.parties) party.waiting -= 1;
  }

  /** The room is full: of those who wait with the most, the last to come makes way. */
  #sendAway(): void {
    let worst: Waiter | null = null;
    for (const waiter of this.#waiting)
      if (worst === null || waiting(waiter.parties) >= waiting(worst.parties)) worst = waiter;
    worst?.settle(full(503));
  }

  #letIn(): void {
    while (this.#running < this.#limits.running && this.#beginning < this.#limits.beginning) {
      const { whileOthersWait, running: alone } = this.#limits.ofClient;
      const next = this.#first(whileOthersWait) ?? this.#first(alone);
      if (next === null) return;
      next.settle({ ok: true, leave: this.#occupy(next) });
    }
  }

  /** Of those whose parties have fewer than `most` places, who has begun the fewest; among equals, who came first. */
  #first(most: number): Waiter | null {
    let best: Waiter | null = null;
    for (const waiter of this.#waiting) {
      if (this.#runningOf(waiter.parties) >= most || this.#ofDomainAnywhere(waiter.domain) >= this.#limits.ofDomain)
        continue;
      if (best === null || this.#begun(waiter.parties) < this.#begun(best.parties)) best = waiter;
    }
    return best;
  }

  #ofDomain(domain: string | null): number {
    return domain === null ? 0 : (this.#domains.get(domain) ?? 0);
  }

  #ofDomainAnywhere(domain: string | null): number {
    return domain === null ? 0 : this.#ofDomain(domain) + this.#elsewhere.running(domainName(domain));
  }

  #countDomain(domain: string | null, more: 1 | -1): void {
    if (domain === null) return;
    const count = this.#ofDomain(domain) + more;
    if (count > 0) this.#domains.set(domain, count);
    else this.#domains.delete(domain);
  }

  /** Takes a place; gives what leaves it. */
  #occupy({ parties, domain }: Waiter): () => void {
    this.#running += 1;
    this.#beginning += 1;
    this.#countDomain(domain, 1);
    for (const party of parties) {
      party.running += 1;
      party.begun.push(Date.now());
      this.#elsewhere.tell(party.name, Date.now());
    }
    let beginning = true;
    const endBeginning = () => {
      if (beginning) this.#beginning -= 1;
      beginning = false;
      this.#letIn();
    };
    const timer = setTimeout(endBeginning, this.#limits.beginningMs);
    timer.unref();
    let left = false;
    return () => {
      if (left) return;
      left = true;
      clearTimeout(timer);
      this.#running -= 1;
      this.#countDomain(domain, -1);
      for (const party of parties) party.running -= 1;
      endBeginning();
    };
  }
}
