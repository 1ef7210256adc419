// Sends what waits, in the process that serves: a few at once, to one webhook one after the other.
import { randomUUID } from 'node:crypto';
import type { Network } from '../../net/network.ts';
import type { OpenStore } from '../../store/store.ts';
import { claimDelivery, DELIVERIES_TOPIC } from '../../store/webhook-deliveries.ts';
import { deliver } from './deliver.ts';

const AT_ONCE = 4;
/** How often it is looked whether the time of something has come, in milliseconds. */
const LOOK_MS = 2_000;
/** A try is over before another process may take the message up: milliseconds. */
const TRY_MS = 20_000;
const LEASE_MS = 60_000;

export interface SenderOptions {
  store: OpenStore;
  network: Pick<Network, 'open'>;
  now?: () => number;
  lookMs?: number;
}

/** Begins to send. Gives what ends it: tries that are out are broken off, and made again by whoever comes next. */
export function sendWebhooks({ store, network, now = Date.now, lookMs = LOOK_MS }: SenderOptions): () => Promise<void> {
  const holder = randomUUID();
  const ended = new AbortController();
  const busy = new Map<string, Promise<void>>();
  let looking: Promise<void> | null = null;
  let again = false;

  async function attempt(held: Parameters<typeof deliver>[2]): Promise<void> {
    // Its own pace is the restraint, and an administrator named it: names and addresses inside go by network.allow.
    const run = network.open(ended.signal, TRY_MS, { anew: true, privateNames: true });
    try {
      await deliver(store, run, held, { holder, now });
    } catch {
      // The store is away: the lease runs out.
    } finally {
      run.close();
    }
  }

  async function fill(): Promise<void> {
    while (busy.size < AT_ONCE && !ended.signal.aborted) {
      const at = now();
      const claim = { holder, now: at, leaseUntil: at + LEASE_MS, busy: [...busy.keys()] };
      const held = await claimDelivery(store, claim);
      if (!held) return;
      const trying = attempt(held).finally(() => {
        busy.delete(held.webhook);
        look();
      });
      busy.set(held.webhook, trying);
    }
  }

  /** One look at a time; a wake during one makes another. */
  function look(): void {
    if (ended.signal.aborted) return;
    if (looking) {
      again = true;
      return;
    }
    looking = fill()
      .catch(() => undefined) // the store is away: the next look
      .finally(() => {
        looking = null;
        if (!again) return;
        again = false;
        look();
      });
  }

  const timer = setInterval(look, lookMs).unref();
  const deafen = store.listen(DELIVERIES_TOPIC, look);
  look();
  return async () => {
    clearInterval(timer);
    deafen();
    ended.abort(new DOMException('The server stops', 'AbortError'));
    await looking;
    await Promise.all(busy.values());
  };
}
