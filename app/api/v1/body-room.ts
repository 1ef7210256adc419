// Memory for the bodies of requests: reserved before a byte is read, given back when the answer needs it no longer.
import type { Admission } from '../../../lib/diagnosis/hall.ts';

export interface BodyLimits {
  /** Bytes of all bodies. */
  bytes: number;
  /** The last so many bytes are kept for bodies of at most `smallBytes`: long pastes hold up nobody who begins a check. */
  forSmall: number;
  smallBytes: number;
  ofClient: number;
  /** How long a body waits unread until another is gone, in milliseconds: most are read in one. */
  patienceMs: number;
}

export const bodyLimits: BodyLimits = {
  bytes: 64 * 1024 * 1024,
  forSmall: 8 * 1024 * 1024,
  smallBytes: 16 * 1024,
  ofClient: 2,
  patienceMs: 2_000,
};

interface Body {
  client: string;
  bytes: number;
}
interface Waiter {
  body: Body;
  settle(admission: Admission): void;
}

export class BodyRoom {
  readonly #limits: BodyLimits;
  readonly #clients = new Map<string, number>();
  /** In the order in which they came. */
  readonly #waiting = new Set<Waiter>();
  #held = 0;

  constructor(limits: BodyLimits = bodyLimits) {
    this.#limits = limits;
  }

  /** Bytes that are reserved now. */
  get held(): number {
    return this.#held;
  }

  /** Resolves to the memory for a body, or to why there is none. Rejects when `signal` aborts while waiting. */
  async reserve(body: Body, signal: AbortSignal): Promise<Admission> {
    signal.throwIfAborted();
    if (this.#fits(body)) return { ok: true, leave: this.#take(body) };
    return new Promise((resolve, reject) => {
      const end = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
        this.#waiting.delete(waiter);
      };
      const waiter: Waiter = {
        body,
        settle: (admission) => {
          end();
          resolve(admission);
        },
      };
      const onAbort = () => {
        end();
        reject(signal.reason);
      };
      const timer = setTimeout(
        () => waiter.settle({ ok: false, status: this.#isBusy(body.client) ? 429 : 503, retryAfterSeconds: 5 }),
        this.#limits.patienceMs,
      );
      this.#waiting.add(waiter);
      signal.addEventListener('abort', onAbort, { once: true });
    });
  }

  #isBusy(client: string): boolean {
    return (this.#clients.get(client) ?? 0) >= this.#limits.ofClient;
  }

  #fits({ client, bytes }: Body): boolean {
    const { bytes: all, forSmall, smallBytes } = this.#limits;
    return !this.#isBusy(client) && this.#held + bytes <= (bytes <= smallBytes ? all : all - forSmall);
  }

  /** Gives what gives it back; more than once is once. */
  #take({ client, bytes }: Body): () => void {
    this.#held += bytes;
    this.#clients.set(client, (this.#clients.get(client) ?? 0) + 1);
    let given = false;
    return () => {
      if (given) return;
      given = true;
      this.#held -= bytes;
      const left = (this.#clients.get(client) ?? 0) - 1;
      if (left > 0) this.#clients.set(client, left);
      else this.#clients.delete(client);
      for (const waiter of this.#waiting)
        if (this.#fits(waiter.body)) waiter.settle({ ok: true, leave: this.#take(waiter.body) });
    };
  }
}

/** One a process: Next instantiates modules several times. */
const shared = globalThis as typeof globalThis & { mailmendBodies?: BodyRoom };

export function bodyRoom(): BodyRoom {
  shared.mailmendBodies ??= new BodyRoom();
  return shared.mailmendBodies;
}
