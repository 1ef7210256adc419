// One question to several servers: the next is asked when the first keeps us waiting, and the first real answer counts.
import 'server-only';
import { type Exchange, type ExchangeLimits, exchange, type Server } from './dns-exchange.ts';
import type { Question } from './dns-message.ts';

/** How long an unknown server may think before the next is asked, besides the round trip. */
const PATIENCE_MS = 150;
/** How long before it is asked again: a datagram is rarely lost, and a busy server is not helped by repetition. */
const REPEAT_MS = 800;
/** Each further try waits twice as long. */
const MOST_TRIES = 3;
/** How long a server's SERVFAIL or REFUSED waits for a better answer from another. */
const GRACE_MS = 800;
/** One reason for every end: a new DOMException a question, with its stack, costs more than the question. */
const RELEASED = new DOMException('The question has been settled', 'AbortError');

export type RaceResult = Exchange & { server: Server };

/** A server's own trouble, which another server may not have. */
const isTrouble = (heard: Exchange) => heard.message !== null && ['SERVFAIL', 'REFUSED'].includes(heard.message.rcode);

function patience(server: Server, tries: number, alone: boolean, limits: ExchangeLimits): number {
  const least = (alone ? REPEAT_MS : PATIENCE_MS) + limits.rttMs;
  return Math.max(least, 2 * (server.latency ?? 0)) * 2 ** (tries - 1);
}

/**
 * Asks until an answer is there, all tries failed, or `limitMs` is over. Rejects only when `signal` aborts.
 * Every socket and timer is released before it settles.
 */
export function raceServers(
  servers: Server[],
  question: Question,
  limits: ExchangeLimits & { limitMs: number },
  signal: AbortSignal,
): Promise<RaceResult> {
  // Those that kept silent come last.
  const order = servers.toSorted((a, b) => a.silent - b.silent);
  const most = Math.max(MOST_TRIES, order.length);
  const first = order[0]!;
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const stop = new AbortController();
    const unheard = new Set(order);
    let best: RaceResult = { message: null, transport: 'udp', rcode: '', server: first };
    let tries = 0;
    let running = 0;
    let next: NodeJS.Timeout | undefined;
    let soon: NodeJS.Immediate | undefined;
    let grace: NodeJS.Timeout | undefined;

    const release = () => {
      for (const timer of [next, grace, last]) clearTimeout(timer);
      clearImmediate(soon);
      signal.removeEventListener('abort', onAbort);
      stop.abort(RELEASED);
    };
    const settle = (result: RaceResult) => {
      release();
      resolve(result);
    };
    const onAbort = () => {
      release();
      reject(signal.reason);
    };
    const ask = () => {
      if (tries > 0 && !limits.again('repeat')) {
        tries = most;
        if (running === 0) settle(best);
        return;
      }
      const server = order[tries++ % order.length]!;
      running++;
      clearTimeout(next);
      clearImmediate(soon);
      if (tries < most) next = setTimeout(askSoon, patience(server, tries, order.length === 1, limits));
      const began = performance.now();
      // Some middleboxes swallow what has EDNS in it: a server that was never heard gets its last chance without.
      const edns = server.edns && (tries < most || server.latency !== null);
      exchange(server, question, edns, limits, stop.signal).then((heard) => {
        if (stop.signal.aborted) return;
        running--;
        if (heard.message !== null && server.latency === null) server.edns &&= edns;
        hear(server, heard, performance.now() - began);
      }, reject);
    };
    // After a pause of this process, answers that came meanwhile are read before anything is asked again.
    const askSoon = () => {
      soon = setImmediate(ask);
    };
    const hear = (server: Server, heard: Exchange, ms: number) => {
      unheard.delete(server);
      if (heard.message !== null) {
        server.latency = server.latency === null ? ms : 0.7 * server.latency + 0.3 * ms;
        server.silent = 0;
        const settled = !isTrouble(heard) || unheard.size === 0;
        if (settled) {
          for (const other of order.slice(0, tries)) if (unheard.has(other)) other.silent++;
          return settle({ ...heard, server });
        }
        best = { ...heard, server };
        grace ??= setTimeout(() => settle(best), GRACE_MS + limits.rttMs);
      } else {
        server.silent++;
        if (best.message === null && heard.rcode !== '') best = { ...heard, server };
      }
      // A server that is known to fail need not be waited for.
      if (tries < order.length) ask();
      else if (running === 0 && (tries >= most || best.message !== null)) settle(best);
    };
    const last = setTimeout(() => {
      for (const server of unheard) server.silent++;
      settle(best);
    }, limits.limitMs);
    signal.addEventListener('abort', onAbort, { once: true });
    ask();
  });
}
