// The logins of a mail run: the best door chosen, one password sent at most once in vain, the mailbox read behind it.
import type { DiscoveryContext } from '../discovery/source.ts';
import type { LoginEvidence, MailboxEvidence, PopMailboxEvidence } from '../model/evidence.ts';
import { reachedLimit } from '../model/full-mailbox.ts';
import type { ProbeOutcome, UnknownReason } from '../model/outcome.ts';
import type { RoundTripEvidence } from '../model/round-trip.ts';
import type { Protocol } from '../model/settings.ts';
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
import { imapIsAbsent } from '../rules/shared/imap-absence.ts';
import { LoginChoices } from './login-choices.ts';
import type { MailState } from './mail-state.ts';
import type { DiagnosisRequest } from './request.ts';
import { readAgain, runRoundTrip } from './round-trip.ts';
import type { RunLog } from './run-log.ts';

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
  popMailbox: PopMailboxEvidence | null = null;
  readonly #request: DiagnosisRequest;
  readonly #context: DiscoveryContext;
  readonly #log: RunLog;
  readonly #servers: MailServers;
  readonly #state: MailState;
  readonly #changed: () => void;
  readonly #login: LoginOptions;
  readonly #messages: MessageBudget;
  readonly #choices: LoginChoices;
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
    this.#choices = new LoginChoices({ context, state, login: this.#login });
  }

  async run(): Promise<void> {
    const { secret, input } = this.#request;
    if (!secret || !input.address) {
      this.#noLogin('imap');
    } else {
      const imap = await this.#choices.best('imap');
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
      const otherwise = await this.#choices.namedOtherwise(imap, evidence);
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

  async #readMailbox(imap: LoginChoice): Promise<void> {
    const known = (mailbox: MailboxEvidence | null) => {
      this.mailbox = mailbox;
      this.#changed();
    };
    known((await probeMailbox(imap, this.#login, known)) ?? this.mailbox);
    this.#log.settle('mailbox');
  }

  async #readPopMailbox(pop: LoginChoice): Promise<void> {
    this.popMailbox = await probePopMailbox(pop, this.#login);
    this.#changed();
  }

  async #logInToPop(): Promise<void> {
    const pop = await this.#choices.best('pop3');
    if (!pop) return;
    const evidence = await logIn(pop, this.#login);
    if (evidence?.result === 'accepted') await this.#readPopMailbox(pop);
  }

  async #logInToSubmission(): Promise<void> {
    const submission = await this.#choices.best('submission');
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
    // It would be refused or sent back, which is known already.
    if (this.mailbox && reachedLimit(this.mailbox)) return nothing('mailbox-full');
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
      const better = this.#choices.worthProving(protocol, accepted);
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
    if (evidence?.result === 'accepted') await Promise.all([this.#readPopMailbox(pop), this.#logInToSubmission()]);
  }

  #noLogin(protocol: Protocol): void {
    const why = whyNoLogin(protocol, this.#login);
    const again = why === 'own-restraint' ? this.#servers.restingUntil(protocol) : undefined;
    new Look(this.#log, 'login', protocol).sawNothing(why, undefined, { again });
  }
}
