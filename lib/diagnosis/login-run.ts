// The logins of a mail run: the best door chosen, one password sent at most once in vain, the mailbox read behind it.
import type { DiscoveryContext } from '../discovery/source.ts';
import type { LoginEvidence, MailboxEvidence } from '../model/evidence.ts';
import type { ProbeOutcome, UnknownReason } from '../model/outcome.ts';
import type { RoundTripEvidence } from '../model/round-trip.ts';
import {
  byPreference,
  bySource,
  type Candidate,
  domainSources,
  type Protocol,
  type Source,
} from '../model/settings.ts';
import type { LoginBudget } from '../net/login-budget.ts';
import type { MessageBudget } from '../net/message-budget.ts';
import type { DoorSession } from '../probes/door-session.ts';
import {
  type LoginChoice,
  type LoginOptions,
  logIn,
  logInByLocalPart,
  loginChoices,
  whyNoLogin,
} from '../probes/login.ts';
import { beginLook, Look } from '../probes/look.ts';
import type { MailServers, TriedDoor } from '../probes/mail-servers.ts';
import { probeMailbox, probePopMailbox } from '../probes/mailbox.ts';
import { providerOfMx } from '../records/providers.ts';
import { sameRegistrableDomain } from '../records/registrable-domain.ts';
import { imapIsAbsent } from '../rules/shared/imap-absence.ts';
import { HEARING_MS, type MailState } from './mail-state.ts';
import type { DiagnosisRequest } from './request.ts';
import { readAgain, runRoundTrip } from './round-trip.ts';
import type { RunLog } from './run-log.ts';

/** Sources good enough to log in at once, without waiting for what slower sources may say. */
const trustedAtOnce: ReadonlySet<Source> = new Set(['confirmed', 'operator', 'autoconfig', 'srv', 'mx-provider']);

/**
 * Worth a second login after an accepted one: a better source names another server, or TLS from the first byte opened
 * after all where only STARTTLS had answered. Another port of the same server, or another name of it, proves nothing new.
 */
function isWorthProving(one: LoginChoice, accepted: LoginChoice): boolean {
  const [door, proven] = [one.door.evidence, accepted.door.evidence];
  if (door.host !== proven.host) return door.address !== proven.address;
  return door.security === 'tls' && proven.security === 'starttls';
}
/** How often a login that could begin asks whether the better port has kept silent for long enough. */
const SILENCE_MS = 50;
const nothing = (why: UnknownReason) => ({ status: 'unknown' as const, why });

export interface LoginRunOptions {
  request: DiagnosisRequest;
  context: DiscoveryContext;
  budget: LoginBudget;
  messages: MessageBudget;
  client: string;
  log: RunLog;
  servers: MailServers;
  state: MailState;
  /** A login was answered, or the mailbox read: the advice may be better now. */
  changed(): void;
}

export class LoginRun {
  readonly logins: LoginEvidence[] = [];
  mailbox: MailboxEvidence | null = null;
  readonly #request: DiagnosisRequest;
  readonly #context: DiscoveryContext;
  readonly #log: RunLog;
  readonly #servers: MailServers;
  readonly #state: MailState;
  readonly #changed: () => void;
  readonly #login: LoginOptions;
  readonly #messages: MessageBudget;
  /** When a guess could first have logged in, by the monotonic clock. */
  #heldSince: number | null = null;
  /** The first accepted login of each protocol. */
  readonly #accepted = new Map<Protocol, LoginChoice>();

  constructor({ request, context, budget, messages, client, log, servers, state, changed }: LoginRunOptions) {
    this.#request = request;
    this.#context = context;
    this.#log = log;
    this.#servers = servers;
    this.#state = state;
    this.#changed = changed;
    this.#messages = messages;
    this.#login = {
      network: context.network,
      servers,
      budget,
      client,
      secret: request.secret,
      address: request.input.address,
      passwordOnlyTo: request.passwordOnlyTo,
      log,
      answered: (evidence) => this.logins.push(evidence),
    };
  }

  /** The best door for a login, as soon as no better one can come; null when none will. */
  async #choose(protocol: Protocol): Promise<LoginChoice | null> {
    for (;;) {
      const [choice] = loginChoices(protocol, this.#login);
      if (choice && (this.#state.complete || (await this.#isBest(choice, protocol)))) return choice;
      if (this.#state.complete) return null;
      // That a port keeps silent is no change that anyone tells: look again.
      await this.#state.next(choice ? SILENCE_MS : undefined);
      if (this.#context.network.signal.aborted) return null;
    }
  }

  #isBetter(one: Candidate, other: Candidate): boolean {
    return byPreference(this.#servers.placed(one), this.#servers.placed(other)) < 0;
  }

  async #isBest(choice: LoginChoice, protocol: Protocol): Promise<boolean> {
    const rivals = this.#servers.undecided(protocol).filter((other) => this.#isBetter(other, choice.candidate));
    if (rivals.some((rival) => !this.#servers.silent(rival))) return false;
    if (trustedAtOnce.has(choice.candidate.source) || this.#state.everyWordIn) return true;
    this.#heldSince ??= performance.now();
    if (performance.now() - this.#heldSince > HEARING_MS) return true;
    // Autoconfig may name another server, another user name, or no password at all: what a guess is refused is spent.
    return this.#state.ownWordIn && (await this.#corroborated(choice));
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

  async run(): Promise<void> {
    const { secret, input } = this.#request;
    if (!secret || !input.address) {
      this.#noLogin('imap');
    } else {
      const imap = await this.#choose('imap');
      if (imap) await this.#afterImap(imap);
      else await this.#withoutImap();
    }
    this.#log.settle('login', 'mailbox', 'pop-mailbox');
    if (!this.#request.testMessage)
      this.#endRoundTrip(new Look(this.#log, 'round-trip', input.domain), nothing('not-asked'));
  }

  async #afterImap(imap: LoginChoice): Promise<void> {
    let choice = imap;
    let evidence = await logIn(choice, this.#login);
    if (evidence?.result === 'rejected') {
      this.#changed();
      const otherwise = await this.#namedOtherwise(imap, evidence);
      choice = otherwise ?? imap;
      if (otherwise) evidence = await logIn(otherwise, this.#login);
      else if (this.#request.tryLocalPart) evidence = await logInByLocalPart(imap, this.#login);
    }
    this.#changed();
    if (evidence?.result !== 'accepted') return;
    this.#accepted.set('imap', { ...choice, candidate: { ...choice.candidate, username: evidence.username } });
    await Promise.all([this.#readMailbox(choice), this.#logInToPop(), this.#logInToSubmission()]);
    await this.#logInToBetter();
  }

  /**
   * After a refusal: the domain itself names another server than the one that refused, or another user name there, and
   * only came to it too late. Worth one more login, and no third.
   */
  async #namedOtherwise(refused: LoginChoice, { username }: LoginEvidence): Promise<LoginChoice | null> {
    const { address } = this.#request.input;
    const isOwnWord = (candidate: Candidate) =>
      domainSources.has(candidate.source) && bySource(candidate.source, refused.candidate.source) < 0;
    for (;;) {
      const named = loginChoices('imap', this.#login).find(({ candidate }) => isOwnWord(candidate));
      const isOther =
        named?.door.evidence.host !== refused.door.evidence.host || (named.candidate.username ?? address) !== username;
      if (named && isOther) return named;
      const isOver = this.#state.ownWordIn && !this.#servers.undecided('imap').some(isOwnWord);
      if (isOver || this.#state.complete || this.#context.network.signal.aborted) return null;
      await this.#state.next();
    }
  }

  async #readMailbox(imap: LoginChoice): Promise<void> {
    const known = (mailbox: MailboxEvidence | null) => {
      this.mailbox = mailbox;
      this.#changed();
    };
    known((await probeMailbox(imap, this.#login, known)) ?? this.mailbox);
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
    this.#changed();
  }

  /** The last step, only when it was asked for: everything else is known by then, and other sessions are over. */
  async roundTrip(sayGoodbye: (but: ReadonlySet<DoorSession>) => void): Promise<void> {
    if (!this.#request.testMessage) return;
    const look = beginLook(this.#log, 'round-trip', this.#request.input.domain);
    this.#endRoundTrip(look, await this.#sendTestMessage(sayGoodbye));
  }

  #endRoundTrip(look: Look<'round-trip'>, outcome: ProbeOutcome<RoundTripEvidence>): void {
    look.end(outcome);
    this.#log.settle('round-trip');
  }

  async #sendTestMessage(
    sayGoodbye: (but: ReadonlySet<DoorSession>) => void,
  ): Promise<ProbeOutcome<RoundTripEvidence>> {
    const { network } = this.#context;
    const { address } = this.#request.input;
    const [imap, sending] = [this.#accepted.get('imap'), this.#accepted.get('submission')];
    if (!imap || !address) return nothing(this.#request.secret ? 'imap-not-accepted' : 'no-password');
    if (!sending) return nothing('sending-not-accepted');
    const reading = await readAgain(imap, this.#login, network);
    if (typeof reading === 'string') return nothing(reading);
    sayGoodbye(new Set([sending.session, reading.session]));
    return runRoundTrip({ address, reading, sending, mailbox: this.mailbox, budget: this.#messages }, network);
  }

  /**
   * After the first login was accepted, a better source named another server, or a port that had kept silent opened
   * after all: prove that one as well.
   */
  async #logInToBetter(): Promise<void> {
    while (!this.#state.complete && !this.#context.network.signal.aborted) {
      await this.#state.next();
    }
    for (const protocol of ['imap', 'submission'] as const) {
      const accepted = this.#accepted.get(protocol);
      if (!accepted) continue;
      const better = loginChoices(protocol, this.#login).find(
        (choice) => this.#isBetter(choice.candidate, accepted.candidate) && isWorthProving(choice, accepted),
      );
      if (!better) continue;
      const evidence = await logIn(better, this.#login);
      if (evidence?.result !== 'accepted') break; // one refusal there is enough
    }
    this.#changed();
  }

  /** POP logs in first only when no server has IMAP at all. */
  async #withoutImap(): Promise<void> {
    this.#noLogin('imap');
    const { domain } = this.#request.input;
    const doors = this.#servers.tried.map(({ evidence }) => evidence);
    const choices = loginChoices('pop3', this.#login);
    const pop = choices.find(({ door }) => imapIsAbsent(door.evidence.host, doors, domain));
    if (!pop) {
      const isReady = ({ evidence }: TriedDoor) => evidence.protocol === 'pop3' && evidence.result === 'ready';
      if (choices.length === 0 && this.#servers.tried.some(isReady)) this.#noLogin('pop3');
      return;
    }
    const evidence = await logIn(pop, this.#login);
    this.#changed();
    if (evidence?.result === 'accepted')
      await Promise.all([probePopMailbox(pop, this.#login), this.#logInToSubmission()]);
  }

  #noLogin(protocol: Protocol): void {
    new Look(this.#log, 'login', protocol).sawNothing(whyNoLogin(protocol, this.#login));
  }
}
