// The ways out of this process, opened once, and their share for one run: DNS, sockets, trust, deadline.
import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { DNS_PORT, parseResolverAddress, type ResolverAddress } from '../model/resolver-address.ts';
import type { OperatorProfile } from '../operator/profile.ts';
import { createAddressGuard } from './address-guard.ts';
import { limits } from './deadline.ts';
import { openDialer, type RunDialer, type Turns } from './dial.ts';
import type { RunDns } from './dns-answer.ts';
import { systemResolvers } from './dns-servers.ts';
import { RunMask } from './mask.ts';
import { createOwnServers } from './own-servers.ts';
import { type PracticeNetwork, readPracticeFile } from './practice.ts';
import { createResolver } from './resolver.ts';
import type { SessionOptions } from './resolver-session.ts';
import { RunRestraint } from './run-restraint.ts';
import { createServerLedger, type ServerLedger } from './server-ledger.ts';
import type { SharedLooks } from './shared-looks.ts';
import { createTrust, type Trust } from './tls.ts';
import { createZoneBudget } from './zone-budget.ts';
import { createZoneLedger, type ZoneLedger } from './zone-ledger.ts';

/** One run's network. Everything it opened ends when `signal` aborts. */
export interface RunNetwork {
  dns: RunDns;
  dialer: RunDialer;
  trust: Trust;
  /** Takes the run's password out of what servers say. */
  mask: RunMask;
  /**
   * Told before work that may be dear: the server whose bytes these are, null for nobody's in particular; undefined
   * when it is over. Whoever watches this thread then knows whom it stopped for.
   */
  worksFor(address: string | null | undefined): void;
  /** This server's certificates cost so much that it is not met again for a while. */
  tooDear(address: string): void;
  /** One of the operator's own servers, by its name or its address. */
  isOwn(host: string | null, address: string): Promise<boolean>;
  /** In a sweep: what other runs have asked of the same servers; null: this run is alone. */
  shared: SharedLooks | null;
  signal: AbortSignal;
  /** The run's start. */
  now: Date;
  /** Milliseconds since the run's start. */
  elapsed(): number;
}
/** What a run is about, so that one visit is not asked twice; see lib/net/server-ledger.ts. */
export interface RunOptions extends SessionOptions {
  /** Default: a visit of its own. */
  visit?: string;
  anew?: boolean;
  /** Connections for the web at one server address; default: two, so that its mail ports keep their places. */
  webConnections?: number;
  /** Default: the run is alone. */
  shared?: SharedLooks | null;
}
export interface NetworkOptions {
  /** Shared with others; default: this process's own. */
  servers?: ServerLedger | undefined;
  zones?: ZoneLedger | undefined;
  /** Whether the practice network's servers and zones are met as the operator's own; default: they are. */
  practiceIsOwn?: boolean;
}
export interface Network {
  practice: PracticeNetwork | null;
  /** Opens a run under the caller's signal and its own deadline (milliseconds); `close` ends whatever is left. */
  open(
    signal: AbortSignal,
    deadlineMs?: number,
    options?: RunOptions,
  ): RunNetwork & { close(): void; expired(): boolean };
}

/** What a sweep opens at one address: testssl.sh's users are sent away with "421 too many connections" at eight. */
const SWEEP_AT_ONCE = 2;
const SWEEP_PER_MINUTE = 30;

/** Opens the network as the profile and MAILMEND_PRACTICE say. Throws PracticeFileError when that file is unusable. */
export function createNetwork(
  profile: OperatorProfile,
  practiceFile: string | undefined,
  { servers: ledger = createServerLedger(), zones: zoneLedger = createZoneLedger(), ...options }: NetworkOptions = {},
): Network {
  const practice = practiceFile ? readPracticeFile(practiceFile) : null;
  const configured = profile.network.resolvers.map(parseResolverAddress).filter((server) => server !== null);
  const servers = practice ? [practice.dns] : configured.length > 0 ? configured : systemResolvers();
  /** Made for the first run: a process whose runs live in other threads reads no roots. */
  let trust: Trust | null = null;
  const guard = createAddressGuard({
    allow: profile.network.allow,
    resolvers: servers.map((server) => server.address),
    practiceAddresses: practice?.addresses ?? null,
  });
  /** A zone's own name server is a stranger's: guarded like any other address, and asked on the DNS port alone. */
  const authority = (address: string): ResolverAddress | null => {
    if (guard(address) === 'not-allowed') return null;
    // On the practice network every question goes to its DNS, unless the file opens port 53 of this very address.
    return practice ? (practice.endOf(address, DNS_PORT) ?? practice.dns) : { address, port: DNS_PORT };
  };
  /** Names of machines inside are not for strangers. This machine's own public address has its name for all to see. */
  const named = createAddressGuard({
    allow: profile.network.allow,
    resolvers: [],
    practiceAddresses: practice?.addresses ?? null,
    ownAddresses: () => new Set(),
  });
  const mayReverse = (address: string): boolean => named(address) !== 'not-allowed';
  const ownNames = [...profile.mail.hosts, ...profile.mail.mx, ...profile.mail.nameservers];
  const isOwnPractice = practice !== null && (options.practiceIsOwn ?? true);
  const zones = isOwnPractice ? undefined : createZoneBudget(zoneLedger, ownNames);
  const resolver = createResolver({ servers, rttMs: practice?.rttMs ?? 0, authority, mayReverse, zones });
  /** Strangers are met as their firewalls expect it of one who looks each night; our own as the profile says. */
  const turnsOf = (shared: SharedLooks, isOwn: RunNetwork['isOwn']): Turns => ({
    closed: shared.closed,
    async enter(address, host, signal) {
      const pace = (await isOwn(host, address))
        ? { perMinute: profile.mail.connectionsPerMinute, most: null }
        : { perMinute: SWEEP_PER_MINUTE, most: profile.fleet.strangersNightly };
      return shared.enter(address, { atOnce: SWEEP_AT_ONCE, ...pace }, signal);
    },
  });
  const own = createOwnServers({
    names: [...profile.mail.hosts, ...profile.mail.mx],
    resolver,
    practice: isOwnPractice ? practice : null,
  });
  return {
    practice,
    open(signal, deadlineMs = limits.run, { visit, anew = false, webConnections, shared = null, ...options } = {}) {
      const run = randomUUID();
      const isOwn = own.includes;
      const restraint = new RunRestraint({
        ...{ ledger, isOwn, ownLimits: profile.mail, run },
        ...{ visit: visit ?? run, anew },
      });
      const controller = new AbortController();
      setMaxListeners(0, controller.signal);
      let expired = false;
      const end = (reason?: unknown) => controller.abort(reason);
      const onAbort = () => end(signal.reason);
      const timer = setTimeout(() => {
        expired = true;
        end(new DOMException('The run took too long', 'TimeoutError'));
      }, deadlineMs);
      if (signal.aborted) onAbort();
      else signal.addEventListener('abort', onAbort, { once: true });
      const began = performance.now();
      return {
        dns: resolver.session(controller.signal, options),
        dialer: openDialer({ guard, practice, restraint, webConnections, turns: shared && turnsOf(shared, isOwn) }),
        get trust() {
          trust ??= createTrust(practice?.ca ?? null);
          return trust;
        },
        mask: new RunMask(),
        worksFor: () => undefined,
        tooDear: (address) => ledger.shun(address),
        isOwn,
        shared,
        signal: controller.signal,
        now: new Date(),
        elapsed: () => Math.round((performance.now() - began) * 10) / 10,
        expired: () => expired,
        close() {
          clearTimeout(timer);
          ledger.leave(run);
          signal.removeEventListener('abort', onAbort);
          end(new DOMException('The run has ended', 'AbortError'));
        },
      };
    },
  };
}
