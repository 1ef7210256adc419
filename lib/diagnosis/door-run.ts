// The doors of a mail run: every source asked, every host that is named opened, and the last looks at its servers.
import { conventionalNames } from '../discovery/conventional-names.ts';
import { discoverySources } from '../discovery/index.ts';
import type { DiscoveryContext } from '../discovery/source.ts';
import { vouchingOf } from '../discovery/vouching.ts';
import type { Candidate, Door, Protocol, Source } from '../model/settings.ts';
import { certificatesOf } from '../probes/certificate.ts';
import { mailExchangers } from '../probes/mail-exchangers.ts';
import { MailServers } from '../probes/mail-servers.ts';
import { asRecord } from '../probes/probe-record.ts';
import { CertificateNames } from './certificate-names.ts';
import { probePort25, type WebFormRequest } from './domain-run.ts';
import { mailProbes } from './mail-probes.ts';
import type { MailState } from './mail-state.ts';
import type { RunLog } from './run-log.ts';
import type { RunPlan } from './run-plan.ts';
import { mostOpened, probeAddresses, probeOldTls } from './server-looks.ts';

/** Asked in the DNS alone or given by the person: all known one round trip after the start. */
const quickSources: ReadonlySet<Source> = new Set(['confirmed', 'operator', 'srv', 'mx-provider']);
/** Hosts offered by published sources; more would be a list to scan, not settings. */
const MOST_HOSTS = 6;

export interface DoorRunOptions {
  context: DiscoveryContext;
  plan: RunPlan;
  log: RunLog;
  state: MailState;
  /** A test message will need connections to the same servers. */
  testMessage: boolean;
  webForm: WebFormRequest | null;
  /** A door or a source has answered. */
  changed(): void;
}

export class DoorRun {
  readonly servers: MailServers;
  readonly certificateNames: CertificateNames;
  /** The polite ends of sessions, under way. */
  readonly farewells: Promise<void>[] = [];
  /** The looks that may end after the doors are known. */
  lastLooks: Promise<void> = Promise.resolve();
  askedForOldTls = false;
  readonly #context: DiscoveryContext;
  readonly #plan: RunPlan;
  readonly #log: RunLog;
  readonly #state: MailState;
  readonly #testMessage: boolean;
  readonly #webForm: WebFormRequest | null;
  readonly #changed: () => void;
  readonly #hostsOffered = new Set<string>();
  #port25: Promise<void> | null = null;

  constructor({ context, plan, log, state, testMessage, webForm, changed }: DoorRunOptions) {
    this.#context = context;
    this.#plan = plan;
    this.#log = log;
    this.#state = state;
    this.#testMessage = testMessage;
    this.#webForm = webForm;
    this.#changed = changed;
    const { network } = context;
    const only = plan.doors && new Set(plan.doors.map(({ host, port }) => `${host}:${port}`));
    this.servers = new MailServers({ network, only, probing: log.probing, record: log.record, opened: changed });
    this.certificateNames = new CertificateNames(context, log, this.servers);
  }

  /** Knocks at port 25, once, and waits for it. */
  #knockAtPort25(): Promise<void> {
    if (!this.#webForm && !this.#plan.looksAt('mx-smtp')) return Promise.resolve();
    this.#port25 ??= probePort25(this.#context, this.#webForm, this.#log).then(
      (farewells) => void this.farewells.push(...farewells),
    );
    this.#port25.catch(() => undefined); // awaited in `#lookAtTheRest`: until then an abort may come first
    return this.#port25;
  }

  /** What customers use has had its places by now: a server lets only so many connections in. */
  async #lookAtTheRest(): Promise<void> {
    const { network } = this.#context;
    const port25 = this.#knockAtPort25();
    // A test message needs connections to the same servers: what matters less waits where few are left.
    const wanted = this.#plan.looksAt('tls-versions');
    this.askedForOldTls = !wanted || (!this.#testMessage && mostOpened(this.servers, network) <= 7);
    const oldTls = wanted && this.askedForOldTls ? probeOldTls(this.servers, network, this.#log) : null;
    oldTls?.catch(() => undefined); // awaited after port 25
    await port25;
    await oldTls;
  }

  /**
   * One server often does everything. Then its place is port 25's, by which mail comes in, before a second name of the
   * website or the last of the POP doors.
   */
  async #keepPlaceForPort25(): Promise<void> {
    const { input, network } = this.#context;
    const exchangers = await mailExchangers(input.domain, network.dns);
    if (exchangers.status === 'unknown') return;
    for (const { addresses } of exchangers.hosts) {
      const [address] = [...addresses.v4, ...addresses.v6];
      if (address) network.dialer.keepPlace(address, 25);
    }
  }

  async run(): Promise<void> {
    // Only a wish: when the run ends before the answers come, nothing is missing.
    if (this.#plan.looksAt('mx-smtp')) this.#keepPlaceForPort25().catch(() => undefined);
    // Who misses a form's mail comes for this: where website and mail share a server, no place would be left for it.
    if (this.#webForm) void this.#knockAtPort25();
    if (this.#plan.doors) await this.#openNamed(this.#plan.doors);
    else await this.#discover();
    this.lastLooks = this.#lookAtTheRest();
    this.lastLooks.catch(() => undefined); // awaited in `run`: until then an abort may come first
    if (this.#plan.looksAt('address-families'))
      this.farewells.push(...(await probeAddresses(this.servers, this.#context.network, this.#log)));
    this.#log.settle('host', 'imap', 'pop3', 'submission', 'address-families');
    for (const certificate of certificatesOf(this.servers.tried.map(({ evidence }) => evidence))) {
      const now = this.#context.network.elapsed();
      this.#log.record(asRecord('certificate', certificate.host, now, now, certificate));
    }
    this.#log.settle('certificate');
  }

  /** A second look at doors that were found before: nobody is asked for others. */
  async #openNamed(doors: readonly Door[]): Promise<void> {
    const candidates = doors.map(
      (door): Candidate => ({
        ...door,
        username: null,
        authentication: 'password',
        source: 'confirmed',
        vouching: vouchingOf(door.host, 'confirmed', this.#context),
        provenance: door.host,
      }),
    );
    for (const candidate of candidates) this.#log.candidate(candidate);
    this.servers.offer(candidates, this.#depth);
    this.#log.settle('autoconfig', 'autodiscover', 'srv', 'mx-provider');
    await this.servers.settled();
    this.#state.discovered = true;
    this.#changed();
  }

  /** `name`: hosts are looked up and left alone. */
  get #depth(): 'open' | 'name' {
    return this.#plan.opensDoors ? 'open' : 'name';
  }

  async #discover(): Promise<void> {
    const quick: Promise<void>[] = [];
    const slow: Promise<void>[] = [];
    // A source that has a probe of its own may be asked for what it shows alone.
    const probes: readonly string[] = mailProbes.filter(this.#plan.looksAt);
    for (const source of discoverySources) {
      if (source === conventionalNames || !(this.#plan.namesHosts || probes.includes(source.id))) continue;
      (quickSources.has(source.id) ? quick : slow).push(this.#ask(source));
    }
    const guesses = this.#plan.namesHosts ? conventionalNames.discover(this.#context) : null;
    // Awaited below one after the other: a rejection that nobody hears until then would end the process.
    for (const begun of [...quick, ...slow, guesses]) begun?.catch(() => undefined);
    await Promise.all(quick);
    const candidates = (await guesses)?.candidates ?? [];
    const first = this.#firstGuesses(candidates, new Set());
    for (const candidate of first) this.#log.candidate(candidate);
    this.servers.offer(first, this.#depth === 'open' && this.#hostsOffered.size > 0 ? 'look' : this.#depth);
    await Promise.all(slow);
    this.#log.settle('autoconfig', 'autodiscover', 'srv', 'mx-provider');
    // With every known host's doors begun, what is left of a server's places may go to port 25 at once.
    if (this.servers.allBegun) void this.#knockAtPort25();
    await this.servers.settled();
    this.#state.discovered = true;
    this.#changed();
    if (this.#plan.opensDoors) await this.#tryFurtherGuesses(candidates, first);
  }

  async #ask(source: (typeof discoverySources)[number]): Promise<void> {
    const { network } = this.#context;
    const startMs = network.elapsed();
    const { candidates, probe } = await source.discover(this.#context);
    if (probe) {
      const seen = probe.outcome.status === 'observed' ? probe.outcome.evidence : probe.outcome.why;
      this.#log.record(asRecord(probe.id, probe.target, startMs, network.elapsed(), seen));
    }
    const welcome: Candidate[] = [];
    for (const candidate of candidates) {
      if (!this.#hostsOffered.has(candidate.host) && this.#hostsOffered.size >= MOST_HOSTS) continue;
      this.#hostsOffered.add(candidate.host);
      welcome.push(candidate);
      this.#log.candidate(candidate);
    }
    if (this.#plan.namesHosts) this.servers.offer(welcome, this.#depth);
    this.#changed();
  }

  /** Per protocol the best guess that is not in `tried`: with mail.D there is no need to knock at imap.D and D too. */
  #firstGuesses(candidates: readonly Candidate[], tried: ReadonlySet<string>): Candidate[] {
    return [
      ...Map.groupBy(
        candidates.filter(({ host }) => !tried.has(host)),
        ({ protocol }) => protocol,
      ).values(),
    ].flatMap((group) => group.filter(({ host }) => host === group[0]?.host));
  }

  /** When nothing named works, the other guesses get their turn, all at once. */
  async #tryFurtherGuesses(candidates: readonly Candidate[], first: readonly Candidate[]): Promise<void> {
    const works = (protocol: Protocol) =>
      this.servers.tried.some(({ evidence }) => evidence.protocol === protocol && evidence.result === 'ready');
    const missing = (['imap', 'submission'] as const).filter((protocol) => !works(protocol));
    if (missing.length === 0) return;
    this.servers.offer(
      first.filter(({ protocol }) => missing.includes(protocol as 'imap')),
      'open',
    );
    await this.servers.settled();
    const hosts = new Set(first.map(({ host }) => host));
    const still = missing.filter((protocol) => !works(protocol));
    const next = candidates.filter(({ host, protocol }) => !hosts.has(host) && still.includes(protocol as 'imap'));
    const second = this.#firstGuesses(next, hosts);
    for (const candidate of second) this.#log.candidate(candidate);
    this.servers.offer(second, 'open');
    await this.servers.settled();
  }
}
