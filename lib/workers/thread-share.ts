// One thread's share in what all threads share: its questions are answered, and what it holds is given back when it is gone.
import type { LoginLedger } from '../net/login-ledger.ts';
import type { MessageBudget } from '../net/message-budget.ts';
import type { ServerLedger } from '../net/server-ledger.ts';
import type { ZoneLedger } from '../net/zone-ledger.ts';
import type { Asked, AskedName, SharedWord } from './crossing.ts';

/** Kept by the thread that serves, for all. */
export interface SharedLedgers {
  logins: LoginLedger;
  messages: MessageBudget;
  servers: ServerLedger;
  zones: ZoneLedger;
}

type Answers = {
  [Name in AskedName]: (given: Asked[Name]['given'], signal: AbortSignal) => Promise<Asked[Name]['gives']>;
};

export class ThreadShare {
  readonly #ledgers: SharedLedgers;
  readonly #answers: Answers;
  /** Logins and knocks that were let go and are not over; runs that are at servers. */
  readonly #logins = new Set<number>();
  readonly #knocks = new Set<number>();
  readonly #runs = new Set<string>();
  #released = false;

  constructor(ledgers: SharedLedgers) {
    this.#ledgers = ledgers;
    const { logins, messages, servers, zones } = ledgers;
    this.#answers = {
      'login-begin': async (claim, signal) => {
        const permit = await logins.begin(claim, signal);
        if (permit.kind === 'allowed') this.#hold(this.#logins, permit.ticket);
        return permit;
      },
      'message-take': (address) => messages.take(address),
      'zone-lease': (zone) => zones.lease(zone),
      'server-recall': ({ address, visit }) => servers.recall(address, visit),
      'server-knock': async (claim, signal) => {
        this.#runs.add(claim.run);
        const permit = await servers.knock(claim, signal);
        if (permit.kind === 'go') this.#hold(this.#knocks, permit.ticket);
        return permit;
      },
    };
  }

  answer<Name extends AskedName>(
    name: Name,
    given: Asked[Name]['given'],
    signal: AbortSignal,
  ): Promise<Asked[Name]['gives']> {
    return this.#answers[name](given, signal);
  }

  hear(word: SharedWord): void {
    const { logins, servers } = this.#ledgers;
    switch (word.type) {
      case 'login-end':
        this.#logins.delete(word.ticket);
        logins.end(word.ticket, word.end);
        break;
      case 'server-answered':
        this.#knocks.delete(word.ticket);
        servers.answered(word.ticket, word.result);
        break;
      case 'server-leave':
        this.#runs.delete(word.run);
        servers.leave(word.run);
        break;
      case 'server-shun':
        servers.shun(word.address);
    }
  }

  /** The thread is gone: how its logins and knocks ended is not known, and nobody waits for them any longer. */
  release(): void {
    const { logins, servers } = this.#ledgers;
    this.#released = true;
    for (const ticket of this.#logins) logins.end(ticket, { kind: 'uncounted' });
    for (const ticket of this.#knocks) servers.answered(ticket, null);
    for (const run of this.#runs) servers.leave(run);
    for (const held of [this.#logins, this.#knocks, this.#runs]) held.clear();
  }

  /** What is let go after the thread has gone is given back at once. */
  #hold(tickets: Set<number>, ticket: number): void {
    tickets.add(ticket);
    if (this.#released) this.release();
  }
}
