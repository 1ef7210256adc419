// What many runs would ask of the same servers, asked once: in a sweep thousands of domains share a mail server.
import { nextCall } from './deadline.ts';

/** For all runs of a sweep. */
export interface SharedLooks {
  /**
   * The look named `key`, done once for all who ask; `isLasting` says whether others may be told what came of it (a look
   * that we ourselves cut short is done anew). Rejects as `look` does.
   */
  once<Result>(key: string, look: () => Promise<Result>, isLasting: (result: Result) => boolean): Promise<Result>;
  /**
   * Waits until another connection may be opened at this address; gives what ends its turn. Null: it has had all that it
   * gets in this sweep. Rejects when `signal` aborts.
   */
  enter(address: string, pace: Pace, signal: AbortSignal): Promise<Leave | null>;
  /** Ports that were found closed, "ADDRESS PORT": whatever name leads there, nobody answers. */
  readonly closed: Set<string>;
  /** How many looks were answered from memory. */
  readonly recalled: number;
}

/** Connections at once, a minute, and in one sweep at one address; null: no such limit. */
export interface Pace {
  atOnce: number;
  perMinute: number | null;
  most: number | null;
}
/** `wasOpen`: there was a connection, whose end the server has yet to see. */
export type Leave = (wasOpen: boolean) => void;

interface Gate {
  open: number;
  /** All that were opened. */
  opened: number;
  /** When the last connections began, oldest first, within a minute. */
  begun: number[];
  waiting: (() => void)[];
}

const MINUTE_MS = 60_000;
/** A server learns of a connection's end a little after us: its place is free only then. In milliseconds. */
const SETTLE_MS = 50;

export function createSharedLooks(now: () => number = Date.now): SharedLooks {
  const looks = new Map<string, Promise<unknown>>();
  const gates = new Map<string, Gate>();
  let recalled = 0;

  /** Milliseconds until a connection may begin; 0: now. */
  function waitOf(gate: Gate, { atOnce, perMinute }: Pace): number | null {
    if (gate.open >= atOnce) return null; // until one ends
    while (gate.begun.length > 0 && (gate.begun[0] ?? 0) <= now() - MINUTE_MS) gate.begun.shift();
    if (perMinute === null || gate.begun.length < perMinute) return 0;
    return (gate.begun[gate.begun.length - perMinute] ?? 0) + MINUTE_MS - now();
  }

  return {
    get recalled() {
      return recalled;
    },

    async once<Result>(key: string, look: () => Promise<Result>, isLasting: (result: Result) => boolean) {
      for (let known = looks.get(key); known; known = looks.get(key)) {
        // Whoever failed at it does not speak for the others: they look themselves.
        const result = (await known.catch(() => undefined)) as Result | undefined;
        if (result !== undefined && isLasting(result)) {
          recalled += 1;
          return result;
        }
        if (looks.get(key) === known) looks.delete(key);
      }
      const looking = look();
      looks.set(key, looking);
      return looking;
    },

    closed: new Set(),

    async enter(address, pace, signal) {
      const gate = gates.get(address) ?? { open: 0, opened: 0, begun: [], waiting: [] };
      gates.set(address, gate);
      for (;;) {
        signal.throwIfAborted();
        if (pace.most !== null && gate.opened >= pace.most) return null;
        const wait = waitOf(gate, pace);
        if (wait !== null && wait <= 0) break;
        await turnOf(gate, wait, signal);
      }
      gate.open += 1;
      gate.opened += 1;
      gate.begun.push(now());
      let isOver = false;
      return (wasOpen) => {
        if (isOver) return;
        isOver = true;
        const free = () => {
          gate.open -= 1;
          gate.waiting.shift()?.();
        };
        if (wasOpen) setTimeout(free, SETTLE_MS);
        else free();
      };
    },
  };
}

/** Until somebody leaves; where `ms` are given, until these have passed. Or `signal` aborts. */
function turnOf({ waiting }: Gate, ms: number | null, signal: AbortSignal): Promise<void> {
  const inLine = (call: () => void) => {
    if (ms === null) waiting.push(call);
    return () => {
      const at = waiting.indexOf(call);
      if (at >= 0) waiting.splice(at, 1);
    };
  };
  return nextCall(inLine, ms, signal);
}
