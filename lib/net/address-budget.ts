// What one run may do to one server address: few connections, fewer hits on closed ports, the most telling port first.
import type { ConnectResult } from '../model/evidence.ts';
import { pause } from './deadline.ts';
import { knockOrder } from './knock-order.ts';

/** Firewalls ban for many connections and for hits on closed ports (CSF's PS_LIMIT is 10): stay far below. */
const MOST_CONNECTIONS = 8;
/** Of these, at most two for the web, so that a shared server's mail ports keep their places. */
const MOST_WEB_CONNECTIONS = 2;
const MOST_CLOSED = 3;

/** Before the first answer only two knock: it decides what to ask next. A silent server holds that up no longer than this. */
const FIRST_KNOCKS = 2;
const FIRST_ANSWER_MS = 150;
/** The web lets mail go first at the same address; mail names resolve in the same round trip, give or take this. */
const WEB_COURTESY_MS = 25;

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
  began: number;
  go(): void;
}

export class AddressBudget {
  /** Connections begun so far. */
  attempts = 0;
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
   * Waits for a place and takes it: never more unanswered or closed knocks than a firewall forgives, and the most
   * telling port first. A knock: its place must be given back by `answered`.
   */
  async take(port: number, signal: AbortSignal): Promise<Knock | 'cancelled' | 'limit'> {
    const waiting: Waiting = { port, began: performance.now(), go: () => undefined };
    this.#waiting.add(waiting);
    try {
      // Everyone who asks in this turn is in the queue before the first goes.
      await (isWeb(port) ? pause(WEB_COURTESY_MS, signal) : Promise.resolve());
      for (;;) {
        if (signal.aborted) return 'cancelled';
        const allowed = this.#mayGo(waiting);
        if (allowed === 'limit') return 'limit';
        if (allowed) return this.#begin(port);
        await this.#nextChange(waiting, signal);
      }
    } catch {
      return 'cancelled';
    } finally {
      this.#waiting.delete(waiting);
      this.#wake();
    }
  }

  /** How this port answers, as another run saw it: no knock of this one. */
  learn(port: number, result: ConnectResult): void {
    this.#knocks.set(port, result);
    this.#wake();
  }

  /** How a knock ended. */
  answered(knock: Knock, result: ConnectResult): void {
    this.#knocks.set(knock.port, result);
    if (closedResults.has(result)) this.#closed += 1;
    if (result === 'connected')
      this.#quickest = Math.min(this.#quickest ?? Number.POSITIVE_INFINITY, performance.now() - knock.since);
    this.#pending.splice(this.#pending.indexOf(knock), 1);
    this.#wake();
  }

  #begin(port: number): Knock {
    if (isWeb(port)) this.#web += 1;
    this.attempts += 1;
    if (this.#kept === port) this.#kept = null;
    const knock = { port, since: performance.now() };
    this.#pending.push(knock);
    return knock;
  }

  /** May this knock go now? `limit`: never any more. */
  #mayGo(waiting: Waiting): boolean | 'limit' {
    const { port, began } = waiting;
    const keptForOthers = this.#kept !== null && this.#kept !== port ? 1 : 0;
    if (this.attempts + keptForOthers >= MOST_CONNECTIONS) return 'limit';
    // A port that let us in before is no hit on a closed one.
    const known = this.#knocks.get(port) === 'connected';
    if (this.#closed >= MOST_CLOSED && !known) return 'limit';
    if (isWeb(port) && this.#web >= MOST_WEB_CONNECTIONS) return 'limit';
    if (!known && this.#pending.length + this.#closed >= MOST_CLOSED) return false;
    const others = [...this.#waiting].filter((other) => other !== waiting);
    if (isWeb(port))
      return !this.#pending.some((other) => !isWeb(other.port)) && !others.some((other) => !isWeb(other.port));
    const unanswered = this.#knocks.size === 0 && performance.now() - began < FIRST_ANSWER_MS;
    if (unanswered && this.#pending.length >= FIRST_KNOCKS) return false;
    const order = knockOrder(this.#knocks);
    const first = order.find((wanted) => wanted === port || others.some((other) => other.port === wanted));
    return first === undefined || first === port;
  }

  /** Resolves when something at this address has changed, the first answer is overdue, or the signal ends. */
  #nextChange(waiting: Waiting, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      // A timer may fire a fraction of a millisecond early, and would then have to be waited for all over again.
      const left = FIRST_ANSWER_MS - (performance.now() - waiting.began) + 1;
      const timer = this.#knocks.size === 0 && left > 0 ? setTimeout(() => waiting.go(), left) : undefined;
      waiting.go = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', waiting.go);
        waiting.go = () => undefined;
        resolve();
      };
      signal.addEventListener('abort', waiting.go, { once: true });
    });
  }

  #wake(): void {
    for (const { go } of [...this.#waiting]) go();
  }
}
