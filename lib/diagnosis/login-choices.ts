// Which door a login is made at, and whether something better may still come.
import type { DiscoveryContext } from '../discovery/source.ts';
import type { LoginEvidence } from '../model/evidence.ts';
import {
  byPreference,
  bySource,
  type Candidate,
  domainSources,
  type Protocol,
  type Source,
} from '../model/settings.ts';
import { type LoginChoice, type LoginOptions, loginChoices } from '../probes/login.ts';
import { providerOfMx } from '../records/providers.ts';
import { sameRegistrableDomain } from '../records/registrable-domain.ts';
import { HEARING_MS, type MailState } from './mail-state.ts';

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

export interface LoginChoicesOptions {
  context: DiscoveryContext;
  state: MailState;
  login: LoginOptions;
}

export class LoginChoices {
  readonly #context: DiscoveryContext;
  readonly #state: MailState;
  readonly #login: LoginOptions;
  /** When a guess could first have logged in, by the monotonic clock. */
  #heldSince: number | null = null;

  constructor({ context, state, login }: LoginChoicesOptions) {
    this.#context = context;
    this.#state = state;
    this.#login = login;
  }

  /** The best door for a login, as soon as no better one can come; null when none will. */
  async best(protocol: Protocol): Promise<LoginChoice | null> {
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
    return byPreference(this.#login.servers.placed(one), this.#login.servers.placed(other)) < 0;
  }

  async #isBest(choice: LoginChoice, protocol: Protocol): Promise<boolean> {
    const rivals = this.#login.servers.undecided(protocol).filter((other) => this.#isBetter(other, choice.candidate));
    if (rivals.some((rival) => !this.#login.servers.silent(rival))) return false;
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

  /**
   * After a refusal: the domain itself names another server than the one that refused, or another user name there, and
   * only came to it too late. Worth one more login, and no third.
   */
  async namedOtherwise(refused: LoginChoice, { username }: LoginEvidence): Promise<LoginChoice | null> {
    const { address } = this.#login;
    const isOwnWord = (candidate: Candidate) =>
      domainSources.has(candidate.source) && bySource(candidate.source, refused.candidate.source) < 0;
    for (;;) {
      const named = loginChoices('imap', this.#login).find(({ candidate }) => isOwnWord(candidate));
      const isOther =
        named?.door.evidence.host !== refused.door.evidence.host || (named.candidate.username ?? address) !== username;
      if (named && isOther) return named;
      const isOver = this.#state.ownWordIn && !this.#login.servers.undecided('imap').some(isOwnWord);
      if (isOver || this.#state.complete || this.#context.network.signal.aborted) return null;
      await this.#state.next();
    }
  }

  /** A door where one more login shows something new after an accepted one. */
  worthProving(protocol: Protocol, accepted: LoginChoice): LoginChoice | undefined {
    return loginChoices(protocol, this.#login).find(
      (choice) => this.#isBetter(choice.candidate, accepted.candidate) && isWorthProving(choice, accepted),
    );
  }
}
