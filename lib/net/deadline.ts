// Every time limit of a run, in one place, each cut to what the run has left.
import { setMaxListeners } from 'node:events';

/**
 * Milliseconds. `run`: the whole diagnosis. `connect`: long enough for two SYN retransmissions (after 1 s and 3 s).
 * `greeting`: a tarpit that greets after 4.9 s still counts as working; `serverGreeting`: on port 25, where Postfix's
 * postscreen lets strangers wait 6 s for the last line. `farewell`: how long a tagged answer may follow a BYE. `login`: Dovecot delays a failed login up to
 * 15 s. `turn`: how long a login waits for others at the same server or account.
 * `pipelined`: after this long without a further answer, what was sent along with an answered command counts as lost.
 * `restraint`: how long a run waits for a place at a server that has seen much of us.
 * `httpInSweep`: a request with its wait for a turn; the exchange itself has `http`.
 * `told`: how long another system may take for a message of ours.
 * `recipients`: asking whether it takes mail; some servers think about a recipient for ten seconds.
 * `runWithTestMessage`, `submit`, `arrival`: a run that also sends a message, handing it over, and waiting for it.
 */
export const limits = {
  run: 45_000,
  runWithTestMessage: 110_000,
  connect: 3_300,
  tls: 5_000,
  greeting: 5_600,
  serverGreeting: 10_000,
  farewell: 1_000,
  reply: 5_000,
  turn: 10_000,
  restraint: 10_000,
  login: 20_000,
  mailbox: 6_000,
  pipelined: 1_500,
  newest: 2_000,
  http: 5_000,
  httpInSweep: 600_000,
  told: 15_000,
  recipients: 15_000,
  submit: 20_000,
  arrival: 60_000,
  goodbye: 400,
} as const;

/** A signal that ends with its parent or after a limit, whichever is first; `clear` releases the timer. */
export interface Limited {
  signal: AbortSignal;
  /** True when the limit, not the parent, ended it. */
  expired(): boolean;
  clear(): void;
}

/** Cuts `parent` to at most `ms` milliseconds. Call `clear` in a `finally`. */
export function withLimit(parent: AbortSignal, ms: number): Limited {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal); // a run has dozens of sockets on one signal: not a leak
  let expired = false;
  const onAbort = () => controller.abort(parent.reason);
  const timer = setTimeout(() => {
    expired = true;
    controller.abort(new DOMException('The time limit was reached', 'TimeoutError'));
  }, ms);
  if (parent.aborted) onAbort();
  else parent.addEventListener('abort', onAbort, { once: true });
  return {
    signal: controller.signal,
    expired: () => expired,
    clear() {
      clearTimeout(timer);
      parent.removeEventListener('abort', onAbort);
    },
  };
}

/** Why a run's signal ended: its own deadline, or someone's wish. */
export function endedBy(signal: AbortSignal): 'deadline' | 'cancelled' {
  return (signal.reason as Error | undefined)?.name === 'TimeoutError' ? 'deadline' : 'cancelled';
}

/** Resolves after `ms`; rejects when `signal` aborts. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const onAbort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', onAbort);
      resolve();
    }, ms);
    signal.addEventListener('abort', onAbort, { once: true });
  });
}

/**
 * Until a listener is called, `ms` have passed (null: however long that takes), or the signal ends. `listen` begins to
 * call it, and gives what ends that.
 */
export function nextCall(
  listen: (call: () => void) => () => void,
  ms: number | null,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      unlisten();
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = ms === null ? undefined : setTimeout(done, ms);
    const unlisten = listen(done);
    signal.addEventListener('abort', done, { once: true });
  });
}
