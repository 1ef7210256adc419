// The guessed names in a run: the best of each protocol is looked at, the others only while nothing works for everyone.
import { conventionalNames } from '../discovery/conventional-names.ts';
import { mxHost } from '../discovery/mx-host.ts';
import type { DiscoveryContext } from '../discovery/source.ts';
import { standardDoors } from '../discovery/standard-doors.ts';
import type { Candidate, Protocol } from '../model/settings.ts';
import type { MailServers } from '../probes/mail-servers.ts';
import type { RunLog } from './run-log.ts';

export interface GuessRunOptions {
  context: DiscoveryContext;
  servers: MailServers;
  log: RunLog;
}

type Depth = 'open' | 'look' | 'name';

/** Per protocol the best guess: with mail.D there is no need to knock at imap.D and D too. */
function bestGuesses(candidates: readonly Candidate[]): Candidate[] {
  return [...Map.groupBy(candidates, ({ protocol }) => protocol).values()].flatMap((group) =>
    group.filter(({ host }) => host === group[0]?.host),
  );
}

export class GuessRun {
  readonly #context: DiscoveryContext;
  readonly #servers: MailServers;
  readonly #log: RunLog;
  /** Every name that the DNS knows, best first. */
  readonly #names: Promise<readonly Candidate[]>;
  #first: readonly Candidate[] = [];

  /** Looks the names up; none is knocked at yet. */
  constructor({ context, servers, log }: GuessRunOptions) {
    this.#context = context;
    this.#servers = servers;
    this.#log = log;
    this.#names = conventionalNames.discover(context).then(({ candidates }) => candidates);
    this.#names.catch(() => undefined); // awaited later: a rejection that nobody hears until then would end the process
  }

  /** Offers the best guesses. */
  async offerFirst(depth: Depth): Promise<void> {
    this.#first = bestGuesses(await this.#names);
    this.#offer(this.#first, depth);
  }

  /**
   * While reading or sending works nowhere, the other guesses get their turn: the usual names beside the first, with
   * the hosts that take the mail in; the domain's own name last, which is mostly a website.
   */
  async offerFurther(): Promise<void> {
    const { domain } = this.#context.input;
    const names = await this.#names;
    const others = names.filter(({ host }) => host !== domain);
    const rounds: Array<(missing: readonly Protocol[]) => readonly Candidate[] | Promise<readonly Candidate[]>> = [
      () => this.#first,
      async (missing) => [...others, ...(missing.includes('imap') ? await this.#mxHosts() : [])],
      () => names,
      () => this.#besidePop(),
    ];
    for (const round of rounds) {
      const missing = this.#missing();
      if (missing.length === 0) return;
      const candidates = await round(missing);
      this.#offer(
        candidates.filter(({ protocol }) => missing.includes(protocol)),
        'open',
      );
      await this.#servers.settled();
    }
  }

  /** Asked for sending only beside reading: a stranger's way in for mail is nobody's way out. */
  async #mxHosts(): Promise<readonly Candidate[]> {
    return (await mxHost.discover(this.#context)).candidates;
  }

  /** The protocols that work nowhere. POP is one of them only while it is all that mail might be read by. */
  #missing(): Protocol[] {
    const works = (protocol: Protocol) =>
      this.#servers.tried.some(
        ({ evidence }) =>
          evidence.protocol === protocol && evidence.result === 'ready' && evidence.tls?.verified === true,
      );
    const answers = this.#servers.tried.some(
      ({ evidence }) => evidence.protocol === 'imap' && evidence.result === 'ready',
    );
    const missing = (['imap', 'submission'] as const).filter((protocol) => !works(protocol));
    return answers || works('pop3') || works('imap') ? missing : [...missing, 'pop3'];
  }

  /** Hosts that serve POP, and were asked for nothing else: one is called a server of POP alone only after IMAP was asked. */
  #besidePop(): Candidate[] {
    const doors = this.#servers.tried.map(({ evidence }) => evidence);
    return doors.flatMap(({ protocol, result, host, port }) => {
      const named = this.#servers.candidateFor(host, protocol, port);
      const asked = doors.some((door) => door.host === host && door.protocol === 'imap');
      if (protocol !== 'pop3' || result !== 'ready' || asked || !named) return [];
      return standardDoors('imap', host).map(
        (door): Candidate => ({ ...named, ...door, source: 'conventional-names' }),
      );
    });
  }

  #offer(candidates: readonly Candidate[], depth: Depth): void {
    for (const candidate of candidates) this.#log.candidate(candidate);
    this.#servers.offer(candidates, depth);
  }
}
