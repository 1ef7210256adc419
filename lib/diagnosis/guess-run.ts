// The guessed names in a run: the best of each protocol is looked at, the others only when nothing that is named works.
import { conventionalNames } from '../discovery/conventional-names.ts';
import type { DiscoveryContext } from '../discovery/source.ts';
import type { Candidate, Protocol } from '../model/settings.ts';
import type { MailServers } from '../probes/mail-servers.ts';
import type { RunLog } from './run-log.ts';

export interface GuessRunOptions {
  context: DiscoveryContext;
  servers: MailServers;
  log: RunLog;
}

/** Per protocol the best guess that is not in `tried`: with mail.D there is no need to knock at imap.D and D too. */
function bestGuesses(candidates: readonly Candidate[], tried: ReadonlySet<string>): Candidate[] {
  return [
    ...Map.groupBy(
      candidates.filter(({ host }) => !tried.has(host)),
      ({ protocol }) => protocol,
    ).values(),
  ].flatMap((group) => group.filter(({ host }) => host === group[0]?.host));
}

export class GuessRun {
  readonly #servers: MailServers;
  readonly #log: RunLog;
  /** Every name that the DNS knows, best first. */
  readonly #names: Promise<readonly Candidate[]>;
  #first: readonly Candidate[] = [];

  /** Looks the names up; none is knocked at yet. */
  constructor({ context, servers, log }: GuessRunOptions) {
    this.#servers = servers;
    this.#log = log;
    this.#names = conventionalNames.discover(context).then(({ candidates }) => candidates);
    this.#names.catch(() => undefined); // awaited later: a rejection that nobody hears until then would end the process
  }

  /** Offers the best guesses. */
  async offerFirst(depth: 'open' | 'look' | 'name'): Promise<void> {
    this.#first = bestGuesses(await this.#names, new Set());
    this.#offer(this.#first, depth);
  }

  /** When nothing named works, the other guesses get their turn, all at once. */
  async offerFurther(): Promise<void> {
    const servers = this.#servers;
    const works = (protocol: Protocol) =>
      servers.tried.some(({ evidence }) => evidence.protocol === protocol && evidence.result === 'ready');
    const missing = (['imap', 'submission'] as const).filter((protocol) => !works(protocol));
    if (missing.length === 0) return;
    servers.offer(
      this.#first.filter(({ protocol }) => missing.includes(protocol as 'imap')),
      'open',
    );
    await servers.settled();
    const hosts = new Set(this.#first.map(({ host }) => host));
    const still = missing.filter((protocol) => !works(protocol));
    const next = (await this.#names).filter(
      ({ host, protocol }) => !hosts.has(host) && still.includes(protocol as 'imap'),
    );
    this.#offer(bestGuesses(next, hosts), 'open');
    await servers.settled();
  }

  #offer(candidates: readonly Candidate[], depth: 'open' | 'look' | 'name'): void {
    for (const candidate of candidates) this.#log.candidate(candidate);
    this.#servers.offer(candidates, depth);
  }
}
