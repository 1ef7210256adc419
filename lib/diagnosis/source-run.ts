// The sources of settings in a run: each is asked beside all others, and the hosts that it names are offered at once.
import { discoverySources } from '../discovery/index.ts';
import type { DiscoveryContext, DiscoverySource } from '../discovery/source.ts';
import { mailProbes } from '../model/probes.ts';
import { type Candidate, domainSources, type Source } from '../model/settings.ts';
import { Look } from '../probes/look.ts';
import type { RunLog } from './run-log.ts';
import type { RunPlan } from './run-plan.ts';

/** Asked in the DNS alone or given by the person: all known one round trip after the start. */
const quickSources: ReadonlySet<Source> = new Set(['confirmed', 'operator', 'srv', 'mx-provider']);
/** Hosts offered by published sources; more would be a list to scan, not settings. */
const MOST_HOSTS = 6;

export interface SourceRunOptions {
  context: DiscoveryContext;
  plan: RunPlan;
  log: RunLog;
  /** A source has answered; what it named is to be looked at. */
  named(candidates: readonly Candidate[]): void;
}

export class SourceRun {
  /** The sources that know at once have answered. */
  readonly quick: Promise<unknown>;
  /** The domain has said what it has to say of its servers. */
  readonly ownWord: Promise<unknown>;
  /** Every source has answered. */
  readonly all: Promise<unknown>;
  readonly #options: SourceRunOptions;
  readonly #hosts = new Set<string>();

  /** Asks every source that the plan wants. */
  constructor(options: SourceRunOptions) {
    this.#options = options;
    const { plan } = options;
    // A source that has a probe of its own may be asked for what it shows alone.
    const probes: readonly string[] = [...mailProbes].filter(plan.looksAt);
    const wanted = discoverySources.filter(({ id }) => plan.namesHosts || probes.includes(id));
    const asked = wanted.map((source) => ({ id: source.id, answer: this.#ask(source) }));
    const answersOf = (among: ReadonlySet<Source>) =>
      Promise.all(asked.filter(({ id }) => among.has(id)).map(({ answer }) => answer));
    this.quick = answersOf(quickSources);
    this.ownWord = answersOf(domainSources);
    this.all = Promise.all(asked.map(({ answer }) => answer));
    // Awaited one after the other: a rejection that nobody hears until then would end the process.
    for (const promise of [this.quick, this.ownWord, this.all]) promise.catch(() => undefined);
  }

  /** Some source has named a host. */
  get hasNamed(): boolean {
    return this.#hosts.size > 0;
  }

  async #ask(source: DiscoverySource): Promise<void> {
    const { context, log, named } = this.#options;
    const startMs = log.elapsed();
    const { candidates, probe } = await source.discover(context);
    if (probe) new Look(log, probe.id, probe.target, startMs).end(probe.outcome);
    const welcome: Candidate[] = [];
    for (const candidate of candidates) {
      if (!this.#hosts.has(candidate.host) && this.#hosts.size >= MOST_HOSTS) continue;
      this.#hosts.add(candidate.host);
      welcome.push(candidate);
      log.candidate(candidate);
    }
    named(welcome);
  }
}
