// What servers have seen of us, over all runs and visitors: so that many short visits are no siege, and nothing is asked twice.
import type { ConnectResult } from '../model/evidence.ts';
import { nextCall } from './deadline.ts';
import { type HeldPlaces, noOtherLedgers, type OtherLedgers, type ServerNews } from './server-news.ts';

/**
 * `closedKnocks` in five minutes: CSF's port-scan watch bans at ten (PS_LIMIT), and counts others behind our address too.
 * `connections` a minute: one a second is what a small office's mail apps do; `provider`: a large provider's front ends
 * publish limits an account (Google: 15 at once, Microsoft: 20), none an address that many customers share.
 * `runs` at once at one address.
 */
export const serverLimits = { closedKnocks: 8, connections: 60, providerConnections: 600, runs: 24 } as const;
const KNOCKS_MS = 5 * 60_000;
const MINUTE_MS = 60_000;
/** A refused port is not opened within minutes, as a rule; who has just opened it asks anew. */
const REFUSED_MS = 10 * 60_000;
/** A time-out may be a lost packet: for a minute we only do not ask again. */
const TIMEOUT_MS = 60_000;
/** A visit: where the password goes is asked first, and the run itself follows. */
const VISIT_MS = 5 * 60_000;
/** Its visitors would lose the next thread over it as well. */
const SHUNNED_MS = 10 * 60_000;
const MOST_ADDRESSES = 20_000;

/** A connection that somebody wants to open. */
export interface KnockClaim {
  address: string;
  port: number;
  /** The run it is for. */
  run: string;
  /** Who asks about which domain: what the same visit saw a moment ago is told again. */
  visit: string;
  /** What this server stands; null: no such limit. */
  limits: { closedKnocks: number | null; connections: number | null; runs: number | null };
}

/** `restrained`: no place came in time; one may be free at `again`, in milliseconds since 1970. */
export type KnockPermit = { kind: 'go'; ticket: number } | { kind: 'restrained'; again: number };

/**
 * A port that need not be asked: how it ended at `at`; or, for `restrained`, is not asked again before `again`. Times in
 * milliseconds since 1970.
 */
export type KnownPort = { port: number } & (
  | { kind: 'closed'; result: 'refused' | 'timeout'; at: number }
  | { kind: 'restrained'; again: number }
);

/** One for all runs that share an address of ours. */
export interface ServerLedger {
  /** What is remembered of a server's ports. */
  recall(address: string, visit: string): Promise<KnownPort[]>;
  /** Waits for a place until `signal` ends. */
  knock(claim: KnockClaim, signal: AbortSignal): Promise<KnockPermit>;
  /** How it ended. Each ticket is given back once; null: nothing was sent after all. */
  answered(ticket: number, result: ConnectResult | null): void;
  /** The run is over: its places at servers are free. */
  leave(run: string): void;
  /** For ten minutes nobody knocks there: what its server sends costs too much to look at. */
  shun(address: string): void;
}

/** One that can be told what other processes saw. */
export interface SharedServerLedger extends ServerLedger {
  /** News of the others, each once. */
  learn(news: readonly ServerNews[]): void;
  /** What this process holds now, by address. */
  held(): Map<string, HeldPlaces>;
  /** What the others hold has changed: whoever waits looks again. */
  look(): void;
}

/** Firewalls count every knock that was not let in, whether they drop it, reset it or answer with ICMP. */
const closedResults: ReadonlySet<ConnectResult> = new Set(['refused', 'timeout', 'unreachable', 'reset']);

interface Server {
  /** When connections began, when knocks were turned away: in order, within their windows. */
  begun: number[];
  turnedAway: number[];
  /** Under way, at ports that are not known to be open. */
  pending: number;
  runs: Set<string>;
  shunnedUntil: number;
}
/** What others saw is no visit of ours: who came stays with them. */
const NOBODYS_VISIT = '';

/** News of others may come late. */
function inOrder(times: number[], at: number): void {
  const after = times.findLastIndex((time) => time <= at);
  times.splice(after + 1, 0, at);
}

interface Memory {
  result: ConnectResult;
  at: number;
  visit: string;
}

/** In memory, for one process; `others`: those that share its address. */
export function createServerLedger(
  now: () => number = Date.now,
  others: OtherLedgers = noOtherLedgers,
): SharedServerLedger {
  const servers = new Map<string, Server>();
  /** By address, then by port. */
  const memory = new Map<string, Map<number, Memory>>();
  /** Where a run is in. */
  const places = new Map<string, Set<Server>>();
  const under = new Map<number, KnockClaim & { mayBeClosed: boolean }>();
  const waiting = new Set<() => void>();
  let tickets = 0;

  const wake = () => {
    for (const go of [...waiting]) go();
  };
  /** They are in order: at a server of the operator's own, thousands stand there, and hardly ever has one to go. */
  function forgetOld(times: number[], windowMs: number): void {
    const since = now() - windowMs;
    const kept = times.findIndex((at) => at > since);
    if (kept !== 0) times.splice(0, kept < 0 ? times.length : kept);
  }

  function serverAt(address: string): Server {
    const known = servers.get(address);
    if (known) {
      forgetOld(known.begun, MINUTE_MS);
      forgetOld(known.turnedAway, KNOCKS_MS);
      return known;
    }
    const server = { begun: [], turnedAway: [], pending: 0, runs: new Set<string>(), shunnedUntil: 0 };
    servers.set(address, server);
    return server;
  }

  /** Forgets what no longer counts, and the oldest when a stranger's zone fills the memory. */
  function trim(): void {
    for (const address of servers.keys()) {
      if (servers.size <= MOST_ADDRESSES) break;
      const { begun, turnedAway, pending, runs, shunnedUntil } = serverAt(address);
      const quiet = begun.length + turnedAway.length + pending + runs.size === 0;
      if (quiet && shunnedUntil <= now()) servers.delete(address);
    }
    for (const address of memory.keys()) {
      if (memory.size <= MOST_ADDRESSES) break;
      memory.delete(address);
    }
  }

  function knownPort(port: number, { result, at, visit: seenBy }: Memory, visit: string): KnownPort | null {
    const age = now() - at;
    if (result === 'refused') return age < REFUSED_MS ? { port, kind: 'closed', result, at } : null;
    if (result !== 'timeout') return null;
    if (seenBy === visit && age < VISIT_MS) return { port, kind: 'closed', result, at };
    return age < TIMEOUT_MS ? { port, kind: 'restrained', again: at + TIMEOUT_MS } : null;
  }

  /** How a knock ended, here or elsewhere. */
  function noteAnswer(
    { address, port, result, at }: { address: string; port: number; result: ConnectResult; at: number },
    visit: string,
  ): void {
    if (closedResults.has(result)) inOrder(serverAt(address).turnedAway, at);
    if (result !== 'connected' && result !== 'refused' && result !== 'timeout') return;
    const ports = memory.get(address) ?? new Map<number, Memory>();
    memory.delete(address); // to the end of the order: what is old is forgotten first
    memory.set(address, ports);
    if ((ports.get(port)?.at ?? 0) <= at) ports.set(port, { result, at, visit });
  }

  /** When there will be room; null: there is; a time in the past: when another has ended. */
  function roomAt({ address, run, limits }: KnockClaim, server: Server, mayBeClosed: boolean): number | null {
    const { begun, turnedAway, runs, shunnedUntil } = server;
    const elsewhere = others.held(address);
    const pending = server.pending + elsewhere.pending;
    const times = [shunnedUntil > now() ? shunnedUntil : null];
    if (limits.connections !== null && begun.length >= limits.connections)
      times.push((begun[begun.length - limits.connections] ?? 0) + MINUTE_MS);
    if (limits.closedKnocks !== null && mayBeClosed && turnedAway.length + pending >= limits.closedKnocks) {
      const oldest = turnedAway[turnedAway.length - limits.closedKnocks];
      times.push(oldest === undefined ? now() : oldest + KNOCKS_MS);
    }
    if (limits.runs !== null && !runs.has(run) && runs.size + elsewhere.runs >= limits.runs) times.push(now());
    const known = times.filter((at) => at !== null);
    return known.length === 0 ? null : Math.max(...known);
  }

  function begin(claim: KnockClaim, server: Server, mayBeClosed: boolean): KnockPermit {
    tickets += 1;
    under.set(tickets, { ...claim, mayBeClosed });
    server.begun.push(now());
    others.tell({ kind: 'begun', address: claim.address, at: now() });
    server.runs.add(claim.run);
    const within = places.get(claim.run) ?? new Set();
    places.set(claim.run, within.add(server));
    if (mayBeClosed) server.pending += 1;
    return { kind: 'go', ticket: tickets };
  }

  /** Until something has changed, the time has come, or the signal ends. */
  function change(at: number, signal: AbortSignal): Promise<void> {
    const listen = (call: () => void) => {
      waiting.add(call);
      return () => void waiting.delete(call);
    };
    return nextCall(listen, at > now() ? at - now() : null, signal);
  }

  return {
    async recall(address, visit) {
      const ports = [...(memory.get(address) ?? [])];
      return ports.flatMap(([port, seen]) => knownPort(port, seen, visit) ?? []);
    },
    async knock(claim, signal) {
      trim();
      for (;;) {
        const server = serverAt(claim.address);
        const mayBeClosed = memory.get(claim.address)?.get(claim.port)?.result !== 'connected';
        const at = roomAt(claim, server, mayBeClosed);
        if (at === null) return begin(claim, server, mayBeClosed);
        // Nobody waits for ten minutes.
        if (signal.aborted || server.shunnedUntil > now()) return { kind: 'restrained', again: Math.max(at, now()) };
        await change(at, signal);
      }
    },
    answered(ticket, result) {
      const claim = under.get(ticket);
      if (!claim) return;
      under.delete(ticket);
      const server = serverAt(claim.address);
      if (claim.mayBeClosed) server.pending -= 1;
      if (result !== null) {
        const { address, port, visit } = claim;
        noteAnswer({ address, port, result, at: now() }, visit);
        others.tell({ kind: 'answered', address, port, result, at: now() });
      }
      wake();
    },
    leave(run) {
      for (const server of places.get(run) ?? []) server.runs.delete(run);
      places.delete(run);
      wake();
    },
    shun(address) {
      const until = now() + SHUNNED_MS;
      serverAt(address).shunnedUntil = until;
      others.tell({ kind: 'shunned', address, until });
    },
    learn(news) {
      for (const one of news)
        if (one.kind === 'answered') noteAnswer(one, NOBODYS_VISIT);
        else if (one.kind === 'begun') inOrder(serverAt(one.address).begun, one.at);
        else serverAt(one.address).shunnedUntil = Math.max(serverAt(one.address).shunnedUntil, one.until);
      trim();
      wake();
    },
    held() {
      const busy = [...servers].filter(([, { pending, runs }]) => pending + runs.size > 0);
      return new Map(busy.map(([address, { pending, runs }]) => [address, { pending, runs: runs.size }]));
    },
    look: wake,
  };
}
