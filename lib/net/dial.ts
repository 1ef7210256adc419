// The only door out for TCP: every address is guarded, every port is listed, every server is met with restraint.
import 'server-only';
import net from 'node:net';
import type { Duplex } from 'node:stream';
import type { AddressAttempt, ConnectResult } from '../model/evidence.ts';
import { appPorts } from '../model/settings.ts';
import { AddressBudget } from './address-budget.ts';
import type { GuardVerdict } from './address-guard.ts';
import { limits, pause, withLimit } from './deadline.ts';
import { delayedSocket } from './delayed-socket.ts';
import type { DiscoveryProgress } from './discovery-progress.ts';
import type { PracticeNetwork } from './practice.ts';
import type { RunRestraint } from './run-restraint.ts';
import type { Leave } from './shared-looks.ts';

/** What a knock is for: what mail apps do, what servers that bring mail do, the web over TLS, or without it. */
export type Purpose = 'mail' | 'exchange' | 'web' | 'plain-web';

/**
 * Nothing else is ever dialled, whatever a record or a file names: no mail is spoken to a web server, no HTTP to a mail
 * server, and nobody's settings make an app of us at port 25.
 */
export const dialablePorts: Readonly<Record<Purpose, ReadonlySet<number>>> = {
  mail: new Set(appPorts),
  exchange: new Set([25]),
  web: new Set([443]),
  'plain-web': new Set([80]),
};

export type DialOutcome =
  /** `from`: our own address on this connection; null: not known. */
  { ok: true; socket: Duplex; attempt: AddressAttempt; from: string | null } | { ok: false; attempt: AddressAttempt };

/** Why we knock, and how urgent that is. */
export interface Errand {
  /** Default: `mail`. */
  purpose?: Purpose;
  /** The name that led to the address. */
  host?: string | null;
  /** The domain names this very port: then it goes before others. It may be heard of while the knock waits. */
  published?: () => boolean;
}

/** Dials for one run; keeps the run's budget per server address. */
export interface RunDialer {
  /**
   * Connects to exactly this address (already resolved; never a name) and port. Never throws: how it ended is in
   * `attempt.result`. `limit`: our own restraint in this run; `restrained`: over all runs, until `again`; `not-allowed`:
   * the guard or the purpose's list of ports. A port that was closed in this run is not knocked at again.
   */
  dial(address: string, port: number, signal: AbortSignal, errand?: Errand): Promise<DialOutcome>;
  /** How far the search for mail servers has come: some knocks wait for it. Default: nobody searches. */
  discovery(progress: Partial<DiscoveryProgress>): void;
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

/** In a sweep: whose turn it is at an address, over all runs. */
export interface Turns {
  /** Gives what ends the turn; null: the address has had all that it gets tonight. Rejects when `signal` aborts. */
  enter(address: string, host: string | null, signal: AbortSignal): Promise<Leave | null>;
  /** See SharedLooks. */
  closed: Set<string>;
}
/** Milliseconds until a server that has had its part in one sweep is met again. */
const NIGHT_MS = 24 * 60 * 60_000;

export interface DialerOptions {
  guard: (address: string) => GuardVerdict;
  practice: PracticeNetwork | null;
  /** Over all runs. */
  restraint: RunRestraint;
  /** Connections for the web at one address; default: two. */
  webConnections?: number | undefined;
  /** In a sweep: over all its runs. */
  turns?: Turns | null;
}

/** Opens the door for one run. */
export function openDialer({ guard, practice, restraint, webConnections, turns = null }: DialerOptions): RunDialer {
  const budgets = new Map<string, AddressBudget>();
  const progress: DiscoveryProgress = { hostsKnown: true, ownWordIn: true };
  const budgetOf = (address: string): AddressBudget => {
    const known = budgets.get(address) ?? new AddressBudget(progress, webConnections);
    budgets.set(address, known);
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

  async function dial(
    address: string,
    port: number,
    signal: AbortSignal,
    { purpose = 'mail', host = null, published = () => false }: Errand = {},
  ): Promise<DialOutcome> {
    const family = net.isIPv6(address) ? 6 : 4;
    const began = performance.now();
    const attempt = (result: ConnectResult): AddressAttempt => ({
      address,
      family,
      result,
      ms: Math.round(performance.now() - began),
    });
    const verdict = dialablePorts[purpose].has(port) ? guard(address) : 'not-allowed';
    if (verdict === 'not-allowed') return { ok: false, attempt: attempt('not-allowed') };
    if (verdict === 'unreachable') {
      await pause(practice?.rttMs ?? 0, signal).catch(() => undefined);
      return { ok: false, attempt: attempt('unreachable') };
    }
    const budget = budgetOf(address);
    const restrained = (again: number): DialOutcome => ({
      ok: false,
      attempt: { ...attempt('restrained'), again: new Date(again).toISOString() },
    });
    const known = await restraint.known(address, port, host);
    if (known?.kind === 'restrained') return restrained(known.again);
    if (known) {
      budget.learn(port, known.result);
      return { ok: false, attempt: { ...attempt(known.result), seenAt: new Date(known.at).toISOString() } };
    }
    const door = `${address} ${port}`;
    if (turns?.closed.has(door)) {
      budget.learn(port, 'refused');
      return { ok: false, attempt: attempt('refused') };
    }
    const knock = await budget.take(port, published, signal);
    if (typeof knock === 'string') return { ok: false, attempt: attempt(knock) };
    const permit = await restraint.knock(address, port, host, signal);
    if (!permit.ok) {
      budget.answered(knock, 'restrained');
      return signal.aborted ? { ok: false, attempt: attempt('cancelled') } : restrained(permit.again);
    }
    let leave: Leave | null = null;
    try {
      leave = turns && (await turns.enter(address, host, signal));
      if (turns && leave === null) {
        permit.ended(null);
        budget.answered(knock, 'restrained');
        return restrained(Date.now() + NIGHT_MS);
      }
    } catch {
      permit.ended(null);
      budget.answered(knock, 'cancelled');
      return { ok: false, attempt: attempt('cancelled') };
    }
    const limit = withLimit(signal, limits.connect);
    let result: ConnectResult = 'unreachable';
    try {
      const outcome = await reach(address, port, limit.signal);
      result = outcome.result === 'cancelled' && limit.expired() ? 'timeout' : outcome.result;
      if (outcome.result !== 'connected') return { ok: false, attempt: attempt(result) };
      // It may have closed while its round trip passed.
      if (outcome.socket.closed) leave?.(true);
      else outcome.socket.once('close', () => leave?.(true));
      const socket = practice && practice.rttMs > 0 ? delayedSocket(outcome.socket, practice.rttMs) : outcome.socket;
      return { ok: true, socket, attempt: attempt(result), from: outcome.socket.localAddress ?? null };
    } finally {
      limit.clear();
      if (result !== 'connected') leave?.(false);
      if (result === 'refused') turns?.closed.add(door);
      permit.ended(result);
      budget.answered(knock, result);
    }
  }

  return {
    dial,
    discovery: (more) => {
      Object.assign(progress, more);
      for (const budget of budgets.values()) budget.wake();
    },
    opened: () => new Map([...budgets].map(([address, { attempts }]) => [address, attempts])),
    keepPlace: (address, port) => budgetOf(address).keep(port),
    waiting: () => [...budgets.values()].reduce((sum, { waiting }) => sum + waiting, 0),
    silent: (address, port) => budgets.get(address)?.silent(port) ?? false,
  };
}
