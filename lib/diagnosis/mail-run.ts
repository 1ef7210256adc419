// The mail part of a run: discovery, doors, one login, the mailbox; each step begins as soon as it can.
import { type KnownDoor, recommend } from '../advice/recommend.ts';
import { conventionalNames } from '../discovery/conventional-names.ts';
import { discoverySources } from '../discovery/index.ts';
import type { DiscoveryContext } from '../discovery/source.ts';
import { vouchingOf } from '../discovery/vouching.ts';
import type { LoginEvidence, MailboxEvidence, ProbeId } from '../model/evidence.ts';
import type { UnknownReason } from '../model/outcome.ts';
import type { RoundTripEvidence } from '../model/round-trip.ts';
import { type Candidate, type Protocol, type Recommendation, type Source, sources } from '../model/settings.ts';
import type { LoginBudget } from '../net/login-budget.ts';
import { certificatesOf } from '../probes/certificate.ts';
import type { DoorSession } from '../probes/door-session.ts';
import {
  type LoginChoice,
  type LoginOptions,
  logIn,
  logInByLocalPart,
  loginChoices,
  whyNoLogin,
} from '../probes/login.ts';
import { asRecord, MailServers, type TriedDoor } from '../probes/mail-servers.ts';
import { probeMailbox, probePopMailbox } from '../probes/mailbox.ts';
import type { ProbeOutcome } from '../probes/probe-outcome.ts';
import { providerOfMx } from '../records/providers.ts';
import { sameRegistrableDomain } from '../records/registrable-domain.ts';
import { probePort25 } from './domain-run.ts';
import type { DiagnosisRequest } from './request.ts';
import { readAgain, runRoundTrip } from './round-trip.ts';
import type { RunLog } from './run-log.ts';
import { mostOpened, probeAddresses, probeOldTls } from './server-looks.ts';

/** Asked in the DNS alone or given by the person: all known one round trip after the start. */
const quickSources: ReadonlySet<Source> = new Set(['confirmed', 'operator', 'srv', 'mx-provider']);
/** Sources good enough to log in at once, without waiting for what slower sources may say. */
const trustedAtOnce: ReadonlySet<Source> = new Set(['confirmed', 'operator', 'autoconfig', 'srv', 'mx-provider']);
/** Hosts offered by published sources; more would be a list to scan, not settings. */
const MOST_HOSTS = 6;
/** Names of one certificate that are worth a look-up. */
const MOST_CERTIFICATE_NAMES = 5;

const rankOf = (candidate: Candidate) => sources.indexOf(candidate.source);

/** Every probe that this part settles. */
export const mailProbes = [
  'autoconfig',
  'autodiscover',
  'srv',
  'mx-provider',
  'host',
  'imap',
  'pop3',
  'submission',
  'address-families',
  'certificate',
  'login',
  'mailbox',
  'pop-mailbox',
  'round-trip',
  'tls-versions',
  'mx-smtp',
] as const satisfies readonly ProbeId[];

export class MailRun {
  readonly #request: DiagnosisRequest;
  readonly #context: DiscoveryContext;
  readonly #log: RunLog;
  readonly #servers: MailServers;
  readonly #login: LoginOptions;
  readonly #logins: LoginEvidence[] = [];
  readonly #hostsOffered = new Set<string>();
  readonly #certificatesRead = new Set<string>();
  readonly #farewells: Promise<void>[] = [];
  /** The first accepted login of each protocol. */
  readonly #accepted = new Map<Protocol, LoginChoice>();
  #mailbox: MailboxEvidence | null = null;
  #lastLooks: Promise<void> = Promise.resolve();
  #port25: Promise<void> | null = null;
  #askedForOldTls = false;
  #complete = false;
  #discovered = false;
  #waiting: Array<() => void> = [];
  #said = '';

  constructor(request: DiagnosisRequest, context: DiscoveryContext, budget: LoginBudget, log: RunLog) {
    this.#request = request;
    this.#context = context;
    this.#log = log;
    const { network } = context;
    this.#servers = new MailServers({
      network,
      probing: log.probing,
      record: log.record,
      opened: () => this.#changed(),
    });
    this.#login = {
      network,
      servers: this.#servers,
      budget,
      secret: request.secret,
      address: request.input.address,
      passwordOnlyTo: request.passwordOnlyTo,
      probing: log.probing,
      record: (record) => {
        if (record.id === 'login' && record.status === 'observed')
          this.#logins.push(record.evidence as unknown as LoginEvidence);
        log.record(record);
      },
    };
  }

  /** The recommendation as things stand. */
  recommendation(): Recommendation | null {
    const { input } = this.#request;
    const doors = this.#servers.tried.flatMap(({ evidence }): KnownDoor[] => {
      const candidate = this.#servers.candidateFor(evidence.host, evidence.protocol, evidence.port);
      return candidate ? [{ evidence, candidate }] : [];
    });
    return recommend({
      doors,
      logins: this.#logins,
      mailbox: this.#mailbox,
      address: input.address,
      domain: input.domain,
      complete: this.#complete,
    });
  }

  /** Tells the recommendation if it is new and rests on more than DNS. */
  #recommend(): void {
    const recommendation = this.recommendation();
    const said = JSON.stringify(recommendation);
    if (recommendation === null || said === this.#said) return;
    this.#said = said;
    this.#log.emit({ type: 'recommendation', recommendation, final: false });
  }

  #changed(): void {
    for (const wake of this.#waiting.splice(0)) wake();
    for (const door of this.#servers.tried) this.#readCertificate(door);
    if (!this.#request.secret) this.#sayGoodbye();
    this.#recommend();
  }

  /** Runs the whole part; what it learns is in the log. */
  async run(): Promise<void> {
    const doors = this.#openDoors().finally(() => {
      this.#complete = true;
      this.#changed();
    });
    const last = doors.then(() => this.#lastLooks);
    await Promise.all([doors, last, this.#logInAndRead()]);
    await this.#roundTrip();
    if (!this.#askedForOldTls) await probeOldTls(this.#servers, this.#context.network, this.#log);
    this.#sayGoodbye();
  }

  /** Waits for the polite ends of all sessions. */
  async farewell(): Promise<void> {
    this.#sayGoodbye();
    await Promise.all(this.#farewells);
  }

  /** Knocks at port 25, once, and waits for it. */
  #knockAtPort25(): Promise<void> {
    this.#port25 ??= probePort25(this.#context, this.#log).then((farewells) => void this.#farewells.push(...farewells));
    this.#port25.catch(() => undefined); // awaited in `#lookAtTheRest`: until then an abort may come first
    return this.#port25;
  }

  /** What customers use has had its places by now: a server lets only so many connections in. */
  async #lookAtTheRest(): Promise<void> {
    const { network } = this.#context;
    const port25 = this.#knockAtPort25();
    // A test message needs connections to the same servers: what matters less waits where few are left.
    this.#askedForOldTls = !this.#request.testMessage && mostOpened(this.#servers, network) <= 7;
    const oldTls = this.#askedForOldTls ? probeOldTls(this.#servers, network, this.#log) : null;
    oldTls?.catch(() => undefined); // awaited after port 25
    await port25;
    await oldTls;
  }

  #sayGoodbye(but: ReadonlySet<DoorSession> = new Set()): void {
    for (const { session } of this.#servers.tried)
      if (session && !but.has(session)) this.#farewells.push(session.goodbye(this.#context.network.signal));
  }

  async #openDoors(): Promise<void> {
    const quick: Promise<void>[] = [];
    const slow: Promise<void>[] = [];
    for (const source of discoverySources) {
      if (source === conventionalNames) continue;
      (quickSources.has(source.id) ? quick : slow).push(this.#ask(source));
    }
    const guesses = conventionalNames.discover(this.#context);
    // Awaited below one after the other: a rejection that nobody hears until then would end the process.
    for (const begun of [...quick, ...slow, guesses]) begun.catch(() => undefined);
    await Promise.all(quick);
    const { candidates } = await guesses;
    const first = this.#firstGuesses(candidates, new Set());
    for (const candidate of first) this.#log.candidate(candidate);
    this.#servers.offer(first, this.#hostsOffered.size > 0 ? 'look' : 'open');
    await Promise.all(slow);
    this.#log.settle('autoconfig', 'autodiscover', 'srv', 'mx-provider');
    // With every known host's doors begun, what is left of a server's places may go to port 25 at once.
    if (this.#servers.allBegun) void this.#knockAtPort25();
    await this.#servers.settled();
    this.#discovered = true;
    this.#changed();
    await this.#tryFurtherGuesses(candidates, first);
    this.#lastLooks = this.#lookAtTheRest();
    this.#lastLooks.catch(() => undefined); // awaited in `run`: until then an abort may come first
    this.#farewells.push(...(await probeAddresses(this.#servers, this.#context.network, this.#log)));
    this.#log.settle('host', 'imap', 'pop3', 'submission', 'address-families');
    for (const certificate of certificatesOf(this.#servers.tried.map(({ evidence }) => evidence))) {
      const now = this.#context.network.elapsed();
      this.#log.record(asRecord('certificate', certificate.host, now, now, certificate));
    }
    this.#log.settle('certificate');
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
    this.#servers.offer(welcome, 'open');
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
      this.#servers.tried.some(({ evidence }) => evidence.protocol === protocol && evidence.result === 'ready');
    const missing = (['imap', 'submission'] as const).filter((protocol) => !works(protocol));
    if (missing.length === 0) return;
    this.#servers.offer(
      first.filter(({ protocol }) => missing.includes(protocol as 'imap')),
      'open',
    );
    await this.#servers.settled();
    const hosts = new Set(first.map(({ host }) => host));
    const still = missing.filter((protocol) => !works(protocol));
    const next = candidates.filter(({ host, protocol }) => !hosts.has(host) && still.includes(protocol as 'imap'));
    const second = this.#firstGuesses(next, hosts);
    for (const candidate of second) this.#log.candidate(candidate);
    this.#servers.offer(second, 'open');
    await this.#servers.settled();
  }

  /** A certificate that is good but for another name tells the name to use, when that name is this same server. */
  #readCertificate({ evidence }: TriedDoor): void {
    const { tls, address, protocol, port, security } = evidence;
    if (evidence.result !== 'ready' || !tls || !address || tls.errors.join() !== 'ERR_TLS_CERT_ALTNAME_INVALID') return;
    const key = `${address} ${port} ${tls.fingerprint}`;
    if (this.#certificatesRead.has(key)) return;
    this.#certificatesRead.add(key);
    const names = tls.names
      .filter((name) => !name.includes('*') && name !== evidence.host)
      .slice(0, MOST_CERTIFICATE_NAMES);
    for (const host of names) {
      const candidate: Candidate = {
        protocol,
        host,
        port,
        security,
        username: null,
        authentication: 'password',
        source: 'certificate',
        vouching: vouchingOf(host, 'certificate', this.#context),
        provenance: evidence.host,
      };
      this.#servers.track(this.#offerIfSameServer(candidate, address));
    }
  }

  async #offerIfSameServer(candidate: Candidate, address: string): Promise<void> {
    const { dns } = this.#context.network;
    const [a, aaaa] = await Promise.all([dns.query(candidate.host, 'A'), dns.query(candidate.host, 'AAAA')]);
    if (![...a.records, ...aaaa.records].includes(address)) return;
    this.#log.candidate(candidate);
    this.#servers.offer([candidate], 'open');
  }

  /** The best door for a login, as soon as no better one can come; null when none will. */
  async #choose(protocol: Protocol): Promise<LoginChoice | null> {
    for (;;) {
      const [choice] = loginChoices(protocol, this.#login);
      if (choice && (this.#complete || (await this.#isBest(choice, protocol)))) return choice;
      if (this.#complete) return null;
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
      if (this.#context.network.signal.aborted) return null;
    }
  }

  async #isBest(choice: LoginChoice, protocol: Protocol): Promise<boolean> {
    const better = (other: Candidate) =>
      rankOf(other) < rankOf(choice.candidate) ||
      (rankOf(other) === rankOf(choice.candidate) && other.security === 'tls' && choice.candidate.security !== 'tls');
    if (this.#servers.undecided(protocol).some(better)) return false;
    return trustedAtOnce.has(choice.candidate.source) || this.#discovered || (await this.#corroborated(choice));
  }

  /** A guessed name may be an old server: its login waits, unless the MX says that mail comes to this very place. */
  async #corroborated({ door }: LoginChoice): Promise<boolean> {
    const { input, network, profile } = this.#context;
    const { records } = await network.dns.query(input.domain, 'MX');
    if (records.some(({ exchange }) => providerOfMx(exchange)?.mailbox)) return false;
    if (records.length === 0) return true;
    return records.some(
      ({ exchange }) =>
        exchange === door.evidence.host ||
        sameRegistrableDomain(exchange, input.domain) ||
        profile.mail.mx.includes(exchange),
    );
  }

  async #logInAndRead(): Promise<void> {
    const { secret, input, testMessage } = this.#request;
    if (!secret || !input.address) {
      this.#noLogin('imap');
    } else {
      const imap = await this.#choose('imap');
      if (imap) await this.#afterImap(imap);
      else await this.#withoutImap();
    }
    this.#log.settle('login', 'mailbox', 'pop-mailbox');
    if (!testMessage) this.#notAsked();
  }

  async #afterImap(imap: LoginChoice): Promise<void> {
    let evidence = await logIn(imap, this.#login);
    if (evidence?.result === 'rejected' && this.#request.tryLocalPart)
      evidence = await logInByLocalPart(imap, this.#login);
    this.#recommend();
    if (evidence?.result !== 'accepted') return;
    this.#accepted.set('imap', { ...imap, candidate: { ...imap.candidate, username: evidence.username } });
    await Promise.all([this.#readMailbox(imap), this.#logInToPop(), this.#logInToSubmission()]);
    await this.#logInToBetter(imap);
  }

  async #readMailbox(imap: LoginChoice): Promise<void> {
    const known = (mailbox: MailboxEvidence | null) => {
      this.#mailbox = mailbox;
      this.#recommend();
    };
    known((await probeMailbox(imap, this.#login, known)) ?? this.#mailbox);
    this.#log.settle('mailbox');
  }

  async #logInToPop(): Promise<void> {
    const pop = await this.#choose('pop3');
    if (!pop) return;
    const evidence = await logIn(pop, this.#login);
    if (evidence?.result === 'accepted') await probePopMailbox(pop, this.#login);
  }

  async #logInToSubmission(): Promise<void> {
    const submission = await this.#choose('submission');
    if (!submission) return this.#noLogin('submission');
    const evidence = await logIn(submission, this.#login);
    if (evidence?.result === 'accepted') this.#accepted.set('submission', submission);
    this.#recommend();
  }

  /** The last step, only when it was asked for: everything else is known by then, and other sessions are over. */
  async #roundTrip(): Promise<void> {
    if (!this.#request.testMessage) return;
    const { network } = this.#context;
    const { domain } = this.#request.input;
    const startMs = network.elapsed();
    this.#log.probing('round-trip', domain);
    const outcome = await this.#sendTestMessage();
    const seen = outcome.status === 'observed' ? outcome.evidence : outcome.why;
    this.#log.record(asRecord('round-trip', domain, startMs, network.elapsed(), seen));
    this.#log.settle('round-trip');
  }

  async #sendTestMessage(): Promise<ProbeOutcome<RoundTripEvidence>> {
    const { network } = this.#context;
    const { address } = this.#request.input;
    const nothing = (why: UnknownReason) => ({ status: 'unknown' as const, why });
    const [imap, sending] = [this.#accepted.get('imap'), this.#accepted.get('submission')];
    if (!imap || !address) return nothing(this.#request.secret ? 'imap-not-accepted' : 'no-password');
    if (!sending) return nothing('sending-not-accepted');
    const reading = await readAgain(imap, this.#login, network);
    if (typeof reading === 'string') return nothing(reading);
    this.#sayGoodbye(new Set([sending.session, reading.session]));
    return runRoundTrip({ address, reading, sending, mailbox: this.#mailbox }, network);
  }

  /** A better source named another server after the first login was accepted: prove that one as well. */
  async #logInToBetter(first: LoginChoice): Promise<void> {
    while (!this.#complete && !this.#context.network.signal.aborted) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    for (const protocol of ['imap', 'submission'] as const) {
      const [best] = loginChoices(protocol, this.#login);
      const proven = this.#logins.some((login) => login.protocol === protocol && login.result === 'accepted');
      if (!best || !proven || rankOf(best.candidate) >= rankOf(first.candidate)) continue;
      if (this.#logins.some(({ host, port }) => host === best.door.evidence.host && port === best.door.evidence.port))
        continue;
      const evidence = await logIn(best, this.#login);
      if (evidence?.result !== 'accepted') break; // one refusal there is enough
    }
    this.#recommend();
  }

  /** POP logs in first only when no server has IMAP at all. */
  async #withoutImap(): Promise<void> {
    this.#noLogin('imap');
    if (this.#servers.tried.some(({ evidence }) => evidence.protocol === 'imap' && evidence.result === 'ready')) return;
    const pop = await this.#choose('pop3');
    if (!pop) return;
    const evidence = await logIn(pop, this.#login);
    this.#recommend();
    if (evidence?.result === 'accepted')
      await Promise.all([probePopMailbox(pop, this.#login), this.#logInToSubmission()]);
  }

  #notAsked(): void {
    const now = this.#context.network.elapsed();
    this.#log.record(asRecord('round-trip', this.#request.input.domain, now, now, 'not-asked'));
    this.#log.settle('round-trip');
  }

  #noLogin(protocol: Protocol): void {
    const now = this.#context.network.elapsed();
    this.#log.record(asRecord('login', protocol, now, now, whyNoLogin(protocol, this.#login)));
  }
}
