// Tells of each domain of a sweep once it is done, whichever process looked at it.
import { pause } from '../net/deadline.ts';
import { fleetResultsOf } from '../store/fleet-results.ts';
import { doneChunks, FLEET_TOPIC, lastSweep } from '../store/fleet-sweeps.ts';
import type { OpenStore } from '../store/store.ts';
import type { SweptDomain } from './sweep-domains.ts';

/** A look at least so often, in milliseconds. */
const EACH_MS = 2_000;

export interface Followed {
  /** Tells what is left, and ends. */
  end(): Promise<void>;
}

/** What is done already is not told. Resolves once it follows; rejects with StoreError. */
export async function followSweep(
  store: OpenStore,
  sweep: number,
  tell: (swept: SweptDomain) => void,
): Promise<Followed> {
  const told = new Set((await doneChunks(store, sweep, new Set())).map(({ no }) => no));
  const look = async () => {
    for (const { no, domains } of await doneChunks(store, sweep, told)) {
      told.add(no);
      for (const { domain, verdict, body, ms = 0 } of await fleetResultsOf(store, sweep, domains)) {
        const { findings, servers, lack } = body;
        tell({ domain, verdict, findings, servers, ms, ...(lack ? { lack } : {}) });
      }
    }
  };
  /** One look after the other; while the store is away, the next one tells. */
  let looking: Promise<void> = Promise.resolve();
  const again = () => {
    looking = looking.then(look).catch(() => undefined);
  };
  const unlisten = store.listen(FLEET_TOPIC, again);
  const timer = setInterval(again, EACH_MS);
  return {
    async end() {
      clearInterval(timer);
      unlisten();
      await looking;
      await look();
    },
  };
}

/** Time between two signs of life of whoever is at work, and a little more, in milliseconds. */
const SIGN_MS = 12_000;
const LOOK_MS = 500;

/**
 * Somebody is at this sweep now. What a killed process held looks held until its lease is over: so this waits for a sign
 * of life, some seconds at most.
 */
export async function isBeingSwept(
  store: OpenStore,
  signal: AbortSignal,
  { signMs = SIGN_MS, lookMs = LOOK_MS } = {},
): Promise<boolean> {
  const before = await lastSweep(store);
  for (let waited = 0; waited < signMs; waited += lookMs) {
    const now = await lastSweep(store);
    if (now?.id !== before?.id || now?.aliveAt !== before?.aliveAt || now?.state === 'done') return true;
    await pause(lookMs, signal);
  }
  return false;
}
