// What one run may do to one server address: few connections, fewer hits on closed ports, the most telling port first.
import type { ConnectResult } from '../model/evidence.ts';
import type { DiscoveryProgress } from './discovery-progress.ts';
import { knockOrder, mostClosed, servesMail } from './knock-order.ts';

/** Firewalls ban for many connections and for hits on closed ports (CSF's PS_LIMIT is 10): stay far below. */
const MOST_CONNECTIONS = 8;
/** Of these, at most two for the web, so that a shared server's mail ports keep their places. */
const MOST_WEB_CONNECTIONS = 2;

/** Before the first answer only two knock: it decides what to ask next. A silent server holds that up no longer than this. */
const FIRST_KNOCKS = 2;
const FIRST_ANSWER_MS = 150;
/** How long the web waits to hear which addresses are mail servers: there, mail goes first. */
const WEB_COURTESY_MS = 200;
/** From so many closed ports on, the rest is kept for what the domain publishes, until it has said so or is overdue. */
const FEW_LEFT = 2;
const OWN_WORD_MS = 1_500;

/** A server that is there answers each port in one round trip; a busy one, or a lost packet's twin, in a few. */
const SILENT_ROUND_TRIPS = 3;
const SILENT_MS = 100;

const isWeb = (port: number) => port === 443 || port === 80;

/** Firewalls count every knock that was not let in, whether they drop it, reset it or answer with ICMP. */
const closedResults: ReadonlySet<ConnectResult> = new Set(['refused', 'timeout', 'unreachable', 'reset']);

/** A knock that is out. `since`: by the monotonic clock. */
export interface Knock {
  port: number;
  since: number;
}

/** A knock that waits for its turn, since `began`. */
interface Waiting {
  port: number;
  /** The domain names this port itself. */
  published: () => boolean;
  began: number;
  go(): void;
}

export class AddressBudget {
  /** Connections begun so far. */
  attempts = 0;
  readonly #progress: DiscoveryProgress;
  readonly #mostWeb: number;
  #web = 0;
  #closed = 0;
  /** Without an answer yet; one port may be there twice, for two names of the server. */
  readonly #pending: Knock[] = [];
  readonly #knocks = new Map<number, ConnectResult>();
  readonly #waiting = new Set<Waiting>();
  /** Milliseconds of the quickest connection: about one round trip. */
  #quickest: number | null = null;
  /** The port for which a place is kept. */
  #kept: number | null = null;

  constructor(progress: DiscoveryProgress, mostWeb = MOST_WEB_CONNECTIONS) {
    this.#progress = progress;
    this.#mostWeb = mostWeb;
  }

  /** Knocks that wait for a place. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /** Keeps one place for this port: the others get one less until it has been taken. */
  keep(port: number): void {
    if (!this.#knocks.has(port)) this.#kept = port;
  }

  /** A knock at this port has been out for much longer than another port took to answer. */
  silent(port: number): boolean {
    if (this.#quickest === null) return false;
    const since = performance.now() - SILENT_MS - SILENT_ROUND_TRIPS * this.#quickest;
    return this.#pending.some((knock) => knock.port === port && knock.since < since);
  }

  /**
   * Waits for a place and takes it: never more unanswered or closed knocks than a firewall forgives, what is published
   * first, then the most telling port. A knock: its place must be given back by `answered`. Else why there is none:
   * how the port answered before, when it is closed, counts for every name of the server.
   */
  async take(port: number, published: () => boolean, signal: AbortSignal): Promise<Knock | ConnectResult> {
    const waiting: Waiting = { port, published, began: performance.now(), go: () => undefined };
    this.#waiting.add(waiting);
    try {
      await Promise.resolve(); // everyone who asks in this turn is in the queue before the first goes
      for (;;) {
        if (signal.aborted) return 'cancelled';
        const allowed = this.#mayGo(waiting);
        if (typeof allowed === 'string') return allowed;
        if (allowed) return this.#begin(port);
        await this.#nextChange(waiting, signal);
      }
    } finally {
      this.#waiting.delete(waiting);
      this.wake();
    }
  }

  /** How this port answers, as another run saw it: no knock of this one. */
  learn(port: number, result: ConnectResult): void {
    this.#knocks.set(port, result);
    this.wake();
  }

  /** How a knock ended. */
  answered(knock: Knock, result: ConnectResult): void {
    this.#knocks.set(knock.port, result);
    if (closedResults.has(result)) this.#closed += 1;
    if (result === 'connected')
      this.#quickest = Math.min(this.#quickest ?? Number.POSITIVE_INFINITY, performance.now() - knock.since);
    this.#pending.splice(this.#pending.indexOf(knock), 1);
    this.wake();
  }

  /** Something has changed: whoever waits looks again. */
  wake(): void {
    for (const { go } of [...this.#waiting]) go();
  }

  #begin(port: number): Knock {
    if (isWeb(port)) this.#web += 1;
    this.attempts += 1;
    if (this.#kept === port) this.#kept = null;
    const knock = { port, since: performance.now() };
    this.#pending.push(knock);
    return knock;
  }

  /** May this knock go now? A result: never any more. */
  #mayGo(waiting: Waiting): boolean | ConnectResult {
    const { port } = waiting;
    const known = this.#knocks.get(port);
    if (known !== undefined && closedResults.has(known)) return known;
    const keptForOthers = this.#kept !== null && this.#kept !== port ? 1 : 0;
    if (this.attempts + keptForOthers >= MOST_CONNECTIONS) return 'limit';
    // A port that let us in before is no hit on a closed one.
    if (known !== 'connected') {
      const most = mostClosed(this.#knocks, port);
      if (this.#closed >= most) return 'limit';
      if (this.#pending.length + this.#closed >= most || this.#pending.some((one) => one.port === port)) return false;
    }
    return isWeb(port) ? this.#webMayGo(waiting) : this.#isFirst(waiting);
  }

  /** The web goes last, but before mail ports that are optional: what it publishes may be waited for. */
  #webMayGo({ began }: Waiting): boolean | 'limit' {
    if (this.#web >= this.#mostWeb) return 'limit';
    if (!this.#progress.hostsKnown && performance.now() - began < WEB_COURTESY_MS) return false;
    if (this.#web === 0 && servesMail(this.#knocks)) return true;
    const isMail = ({ port }: { port: number }) => !isWeb(port);
    return !this.#pending.some(isMail) && ![...this.#waiting].some(isMail);
  }

  /** Is it this knock's turn among those for mail? */
  #isFirst(waiting: Waiting): boolean {
    const { port, began } = waiting;
    const published = waiting.published();
    const waited = performance.now() - began;
    if (this.#knocks.size === 0 && waited < FIRST_ANSWER_MS && this.#pending.length >= FIRST_KNOCKS) return false;
    const mail = [...this.#waiting].filter((other) => !isWeb(other.port));
    if (!published) {
      if (mail.some((other) => other.published())) return false;
      // The word that is waited for may come from this very address, where mail goes first.
      const webIsHere = mail.length < this.#waiting.size || this.#pending.some((other) => isWeb(other.port));
      const wordIsOut = !this.#progress.ownWordIn && !webIsHere && waited < OWN_WORD_MS;
      // What is still out at a server that has turned us away may be closed as well.
      const fewLeft = this.#closed > 0 && this.#closed + this.#pending.length >= FEW_LEFT;
      if (fewLeft && wordIsOut && this.#knocks.get(port) !== 'connected') return false;
    }
    const rivals = mail.filter((other) => other.published() === published);
    const first = knockOrder(this.#knocks).find((wanted) => rivals.some((rival) => rival.port === wanted));
    return first === undefined || first === port;
  }

  /** Resolves when something at this address has changed, what is waited for is overdue, or the signal ends. */
  #nextChange(waiting: Waiting, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const waited = performance.now() - waiting.began;
      const [overdue] = [FIRST_ANSWER_MS, WEB_COURTESY_MS, OWN_WORD_MS].filter((limit) => limit > waited);
      // A timer may fire a fraction of a millisecond early, and would then have to be waited for all over again.
      const timer = overdue === undefined ? undefined : setTimeout(() => waiting.go(), overdue - waited + 1);
      waiting.go = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', waiting.go);
        waiting.go = () => undefined;
        resolve();
      };
      signal.addEventListener('abort', waiting.go, { once: true });
    });
  }
}
