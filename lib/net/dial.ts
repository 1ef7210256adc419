// The only door out for TCP: every address is guarded, every port is listed, every server is met with restraint.
import 'server-only';
import net from 'node:net';
import type { Duplex } from 'node:stream';
import type { AddressAttempt, ConnectResult } from '../model/evidence.ts';
import type { GuardVerdict } from './address-guard.ts';
import { limits, pause, withLimit } from './deadline.ts';
import { delayedSocket } from './delayed-socket.ts';
import { knockOrder } from './knock-order.ts';
import type { PracticeNetwork } from './practice.ts';

/** Nothing else is ever dialled, whatever a record or a file names. */
export const dialablePorts: ReadonlySet<number> = new Set([25, 80, 110, 143, 443, 465, 587, 993, 995]);

/** Firewalls ban for many connections and for hits on closed ports (CSF's PS_LIMIT is 10): stay far below. */
const MOST_CONNECTIONS = 8;
/** Of these, at most two for the web, so that a shared server's mail ports keep their places. */
const MOST_WEB_CONNECTIONS = 2;
const MOST_CLOSED = 3;

export type DialOutcome =
  | { ok: true; socket: Duplex; attempt: AddressAttempt }
  | { ok: false; attempt: AddressAttempt };

/** Dials for one run; keeps the run's budget per server address. */
export interface RunDialer {
  /**
   * Connects to exactly this address (already resolved; never a name) and port. Never throws: how it ended is in
   * `attempt.result`. `limit`: our own restraint, `not-allowed`: the guard or the port list.
   */
  dial(address: string, port: number, signal: AbortSignal): Promise<DialOutcome>;
  /** Connections opened per address so far. */
  opened(): ReadonlyMap<string, number>;
  /** Keeps one of the address's places for this port: the others get one less until it has been taken. */
  keepPlace(address: string, port: number): void;
  /** Knocks that wait for a place. */
  waiting(): number;
  /**
   * A knock at this port is out, and has been unanswered for much longer than another port of this address took: most
   * likely a firewall drops it, and what has answered need not wait for it. False while no port there has answered.
   */
  silent(address: string, port: number): boolean;
}

const resultOfCode: Record<string, ConnectResult> = {
  ECONNREFUSED: 'refused',
  ECONNRESET: 'reset',
  ETIMEDOUT: 'timeout',
  EHOSTUNREACH: 'unreachable',
  EHOSTDOWN: 'unreachable',
  ENETUNREACH: 'no-route',
  EADDRNOTAVAIL: 'no-route',
  EAFNOSUPPORT: 'no-route',
  EACCES: 'no-route',
  EPERM: 'no-route',
  EMFILE: 'no-route',
};

const closedResults: ReadonlySet<ConnectResult> = new Set(['refused', 'timeout', 'unreachable', 'reset']);

type Connected = { result: 'connected'; socket: net.Socket } | { result: Exclude<ConnectResult, 'connected'> };

function connect(address: string, port: number, signal: AbortSignal): Promise<Connected> {
  return new Promise((resolve) => {
    const socket = net.connect({ host: address, port, noDelay: true });
    const settle = (outcome: Connected) => {
      signal.removeEventListener('abort', onAbort);
      socket.removeAllListeners('connect');
      if (outcome.result !== 'connected') socket.destroy();
      resolve(outcome);
    };
    const onAbort = () => settle({ result: 'cancelled' });
    socket.on('error', (error: NodeJS.ErrnoException) =>
      settle({ result: (resultOfCode[error.code ?? ''] ?? 'unreachable') as 'refused' }),
    );
    socket.once('connect', () => settle({ result: 'connected', socket }));
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
  });
}

/** A knock that waits for its turn. */
interface Waiting {
  port: number;
  go(): void;
}

/** A knock that is out. `since`: by the monotonic clock. */
interface Knock {
  port: number;
  since: number;
}

/** What one run has done to one address, and who waits for a place. */
interface Tally {
  attempts: number;
  web: number;
  /** Knocks without an answer yet, since when; one port may be there twice, for two names of the server. */
  pending: Knock[];
  /** Milliseconds of the quickest connection: about one round trip. */
  quickest: number | null;
  closed: number;
  /** The port for which a place is kept. */
  kept: number | null;
  knocks: Map<number, ConnectResult>;
  waiting: Set<Waiting>;
}

/** Before the first answer only two knock: it decides what to ask next. A silent server holds that up no longer than this. */
const FIRST_KNOCKS = 2;
const FIRST_ANSWER_MS = 150;
/** The web lets mail go first at the same address; mail names resolve in the same round trip, give or take this. */
const WEB_COURTESY_MS = 25;

/** A server that is there answers each port in one round trip; a busy one, or a lost packet's twin, in a few. */
const SILENT_ROUND_TRIPS = 3;
const SILENT_MS = 100;

const isWeb = (port: number) => port === 443 || port === 80;

export interface DialerOptions {
  guard: (address: string) => GuardVerdict;
  practice: PracticeNetwork | null;
}

/** Opens the door for one run. */
export function openDialer({ guard, practice }: DialerOptions): RunDialer {
  const tallies = new Map<string, Tally>();
  const tallyOf = (address: string): Tally => {
    const known = tallies.get(address) ?? {
      attempts: 0,
      web: 0,
      pending: [],
      quickest: null,
      closed: 0,
      kept: null,
      knocks: new Map(),
      waiting: new Set<Waiting>(),
    };
    tallies.set(address, known);
    return known;
  };

  async function reach(address: string, port: number, signal: AbortSignal): Promise<Connected> {
    if (!practice) return connect(address, port, signal);
    const end = practice.endOf(address, port);
    const outcome: Connected = end ? await connect(end.address, end.port, signal) : { result: 'refused' };
    try {
      await pause(practice.rttMs, signal); // the TCP handshake's round trip
      return outcome;
    } catch {
      if (outcome.result === 'connected') outcome.socket.destroy();
      return { result: 'cancelled' };
    }
  }

  /** May this knock go now? `limit`: never any more. */
  function mayGo(tally: Tally, waiting: Waiting, began: number): boolean | 'limit' {
    const { port } = waiting;
    const keptForOthers = tally.kept !== null && tally.kept !== port ? 1 : 0;
    if (tally.attempts + keptForOthers >= MOST_CONNECTIONS) return 'limit';
    // A port that let us in before is no hit on a closed one.
    const known = tally.knocks.get(port) === 'connected';
    if (tally.closed >= MOST_CLOSED && !known) return 'limit';
    if (isWeb(port) && tally.web >= MOST_WEB_CONNECTIONS) return 'limit';
    if (!known && tally.pending.length + tally.closed >= MOST_CLOSED) return false;
    const others = [...tally.waiting].filter((other) => other !== waiting);
    if (isWeb(port))
      return !tally.pending.some((other) => !isWeb(other.port)) && !others.some((other) => !isWeb(other.port));
    const unanswered = tally.knocks.size === 0 && performance.now() - began < FIRST_ANSWER_MS;
    if (unanswered && tally.pending.length >= FIRST_KNOCKS) return false;
    const order = knockOrder(tally.knocks);
    const first = order.find((wanted) => wanted === port || others.some((other) => other.port === wanted));
    return first === undefined || first === port;
  }

  /**
   * Waits for a place and takes it: never more unanswered or closed knocks at one address than a firewall forgives,
   * and the most telling port first. A knock: its place must be given back.
   */
  async function takePlace(tally: Tally, port: number, signal: AbortSignal): Promise<Knock | 'cancelled' | 'limit'> {
    const began = performance.now();
    const waiting: Waiting = { port, go: () => undefined };
    tally.waiting.add(waiting);
    try {
      // Everyone who asks in this turn is in the queue before the first goes.
      await (isWeb(port) ? pause(WEB_COURTESY_MS, signal) : Promise.resolve());
      for (;;) {
        if (signal.aborted) return 'cancelled';
        const allowed = mayGo(tally, waiting, began);
        if (allowed === 'limit') return 'limit';
        if (allowed) break;
        await nextChange(tally, waiting, began, signal);
      }
      if (isWeb(port)) tally.web += 1;
      tally.attempts += 1;
      if (tally.kept === port) tally.kept = null;
      const knock = { port, since: performance.now() };
      tally.pending.push(knock);
      return knock;
    } catch {
      return 'cancelled';
    } finally {
      tally.waiting.delete(waiting);
      wake(tally);
    }
  }

  /** Resolves when something at this address has changed, the first answer is overdue, or the signal ends. */
  function nextChange(tally: Tally, waiting: Waiting, began: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      // A timer may fire a fraction of a millisecond early, and would then have to be waited for all over again.
      const left = FIRST_ANSWER_MS - (performance.now() - began) + 1;
      const timer = tally.knocks.size === 0 && left > 0 ? setTimeout(() => waiting.go(), left) : null;
      waiting.go = () => {
        if (timer) clearTimeout(timer);
        signal.removeEventListener('abort', waiting.go);
        waiting.go = () => undefined;
        resolve();
      };
      signal.addEventListener('abort', waiting.go, { once: true });
    });
  }

  function wake(tally: Tally): void {
    for (const { go } of [...tally.waiting]) go();
  }

  async function dial(address: string, port: number, signal: AbortSignal): Promise<DialOutcome> {
    const family = net.isIPv6(address) ? 6 : 4;
    const began = performance.now();
    const attempt = (result: ConnectResult): AddressAttempt => ({
      address,
      family,
      result,
      ms: Math.round(performance.now() - began),
    });
    const verdict = dialablePorts.has(port) ? guard(address) : 'not-allowed';
    if (verdict === 'not-allowed') return { ok: false, attempt: attempt('not-allowed') };
    if (verdict === 'unreachable') {
      await pause(practice?.rttMs ?? 0, signal).catch(() => undefined);
      return { ok: false, attempt: attempt('unreachable') };
    }
    const tally = tallyOf(address);
    const knock = await takePlace(tally, port, signal);
    if (typeof knock === 'string') return { ok: false, attempt: attempt(knock) };
    const limit = withLimit(signal, limits.connect);
    try {
      const outcome = await reach(address, port, limit.signal);
      if (outcome.result === 'connected') {
        tally.knocks.set(port, 'connected');
        tally.quickest = Math.min(tally.quickest ?? Number.POSITIVE_INFINITY, performance.now() - knock.since);
        const socket = practice && practice.rttMs > 0 ? delayedSocket(outcome.socket, practice.rttMs) : outcome.socket;
        return { ok: true, socket, attempt: attempt('connected') };
      }
      const result = outcome.result === 'cancelled' && limit.expired() ? 'timeout' : outcome.result;
      // Firewalls count every knock that was not let in, whether they drop it, reset it or answer with ICMP.
      if (closedResults.has(result)) tally.closed += 1;
      tally.knocks.set(port, result);
      return { ok: false, attempt: attempt(result) };
    } finally {
      limit.clear();
      tally.pending.splice(tally.pending.indexOf(knock), 1);
      wake(tally);
    }
  }

  return {
    dial,
    opened: () => new Map([...tallies].map(([address, tally]) => [address, tally.attempts])),
    keepPlace: (address, port) => {
      const tally = tallyOf(address);
      if (!tally.knocks.has(port)) tally.kept = port;
    },
    waiting: () => [...tallies.values()].reduce((sum, tally) => sum + tally.waiting.size, 0),
    silent(address, port) {
      const { quickest, pending } = tallies.get(address) ?? { quickest: null, pending: [] };
      if (quickest === null) return false;
      const since = performance.now() - SILENT_MS - SILENT_ROUND_TRIPS * quickest;
      return pending.some((knock) => knock.port === port && knock.since < since);
    },
  };
}
