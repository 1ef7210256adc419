// One run's restraint towards servers: what is known of a port already, and whether this server stands another knock.
import type { ConnectResult } from '../model/evidence.ts';
import { providerOfServer } from '../records/providers.ts';
import { limits, withLimit } from './deadline.ts';
import { type KnockClaim, type KnownPort, type ServerLedger, serverLimits } from './server-ledger.ts';

/** What the profile lets the operator's own servers be asked; null: no such limit. */
export interface OwnLimits {
  closedKnocks: number | null;
  connectionsPerMinute: number | null;
}

export interface RunRestraintOptions {
  ledger: ServerLedger;
  isOwn(host: string | null, address: string): Promise<boolean>;
  ownLimits: OwnLimits;
  run: string;
  visit: string;
  /** Ask the servers, whatever is remembered: for a second look, after somebody has mended something. */
  anew: boolean;
}

/** A knock that may go, or the time at which it may (milliseconds since 1970). */
type Permit = { ok: true; ended(result: ConnectResult | null): void } | { ok: false; again: number };

export class RunRestraint {
  readonly #options: RunRestraintOptions;
  /** By address: asked once a run, while the first knock there waits. */
  readonly #known = new Map<string, Promise<KnownPort[]>>();

  constructor(options: RunRestraintOptions) {
    this.#options = options;
  }

  /** What need not be asked of this port; null: nothing is known. */
  async known(address: string, port: number, host: string | null): Promise<KnownPort | null> {
    const { anew, ledger, visit, isOwn } = this.#options;
    if (anew) return null;
    const recalled = this.#known.get(address) ?? ledger.recall(address, visit);
    this.#known.set(address, recalled);
    const known = (await recalled).find((each) => each.port === port) ?? null;
    // The operator's own firewall bans nobody for asking again.
    return known?.kind === 'restrained' && (await isOwn(host, address)) ? null : known;
  }

  /** Waits for a place, a while. */
  async knock(address: string, port: number, host: string | null, signal: AbortSignal): Promise<Permit> {
    const { ledger, run, visit } = this.#options;
    const patience = withLimit(signal, limits.restraint);
    try {
      const claim = { address, port, run, visit, limits: await this.#limitsOf(host, address) };
      const permit = await ledger.knock(claim, patience.signal);
      if (permit.kind === 'restrained') return { ok: false, again: permit.again };
      return { ok: true, ended: (result) => ledger.answered(permit.ticket, result) };
    } finally {
      patience.clear();
    }
  }

  async #limitsOf(host: string | null, address: string): Promise<KnockClaim['limits']> {
    const { isOwn, ownLimits } = this.#options;
    const { closedKnocks, connections, providerConnections, runs } = serverLimits;
    if (await isOwn(host, address))
      return { closedKnocks: ownLimits.closedKnocks, connections: ownLimits.connectionsPerMinute, runs: null };
    if (host !== null && providerOfServer(host)) return { closedKnocks, connections: providerConnections, runs: null };
    return { closedKnocks, connections, runs };
  }
}
